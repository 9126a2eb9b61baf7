package de.rundertisch.web.search;

import de.rundertisch.search.engine.YearCount;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** How often something is spoken of over the years, as a picture and as a table. */
@Named
@RequestScoped
public class Years {

    @Inject
    private Asked asked;

    @Inject
    private Finding finding;

    private YearChart chart;

    public SearchQuery query() {
        return asked.query();
    }

    public YearChart chart() {
        if (chart == null) {
            List<YearCount> counts = query().asked()
                    ? finding.years(
                            asked.actor(), asked.inOwnLanguage().lasting().request(0))
                    : List.of();
            chart = new YearChart(counts);
        }
        return chart;
    }

    /** The places of one year. */
    public String yearUrl(int year) {
        SearchQuery query = query();
        return Search.url(query.narrowed(
                query.choice().with(de.rundertisch.search.engine.Dimension.YEAR, Set.of(Integer.toString(year)))));
    }

    public String searchUrl() {
        return Search.url(query().lasting());
    }
}
