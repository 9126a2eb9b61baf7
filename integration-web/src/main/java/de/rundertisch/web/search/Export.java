package de.rundertisch.web.search;

import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.web.shared.ViewLanguage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of results as a file ({@code /search/export?q=…&format=xlsx}): what the page lists, in its order, with the rights of whoever asks,
 * at most {@value #MOST} places.
 */
@WebServlet("/search/export")
public class Export extends HttpServlet {

    /** The most places a file holds; the page says so. */
    public static final int MOST = 1_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Asked asked;

    @Inject
    private transient Finding finding;

    @Inject
    private transient ViewLanguage viewLanguage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean workbook = "xlsx".equals(request.getParameter("format"));
        Locale language = viewLanguage.getLocale();
        response.setContentType(workbook ? ResultTable.XLSX : ResultTable.CSV);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + ResultTable.fileName(language, workbook) + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        ResultTable table = new ResultTable(language, address(request));
        table.write(hits(), workbook, response.getOutputStream());
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        if (!asked.query().asked()) {
            return hits;
        }
        SearchRequest request = asked.inOwnLanguage().lasting().request(SearchRequest.MOST_HITS);
        while (hits.size() < MOST) {
            SearchResult part = finding.search(asked.actor(), request.page(hits.size(), SearchRequest.MOST_HITS));
            hits.addAll(part.hits());
            if (part.hits().size() < SearchRequest.MOST_HITS) {
                break;
            }
        }
        return hits;
    }

    /** Address of the application as the reader knows it. */
    static String address(HttpServletRequest request) {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
