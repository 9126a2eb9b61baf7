package de.rundertisch.web.search;

import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Results as a table for spreadsheets. Whatever begins like a formula is text there: in CSV an apostrophe stands in front, as OWASP advises
 * against CSV injection; in a workbook every cell is a text cell.
 */
final class ResultTable {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> COLUMNS = List.of("title", "kind", "place", "date", "text", "link");
    private static final int[] WIDTHS = {40, 18, 12, 12, 90, 60};
    private static final int LONGEST_CELL = 32_000;

    private final Locale language;
    private final String site;

    /** @param site address of the application, before every link */
    ResultTable(Locale language, String site) {
        this.language = language;
        this.site = site;
    }

    static String fileName(Locale language, boolean workbook) {
        return Wording.text(language, "search.export.file") + (workbook ? ".xlsx" : ".csv");
    }

    void write(List<Hit> hits, boolean workbook, OutputStream out) throws IOException {
        List<List<String>> rows = Stream.concat(
                        Stream.of(heading()), hits.stream().map(this::row))
                .toList();
        if (workbook) {
            writeWorkbook(rows, out);
        } else {
            writeCsv(rows, out);
        }
    }

    private List<String> heading() {
        return COLUMNS.stream()
                .map(column -> Wording.text(language, "search.export." + column))
                .toList();
    }

    private List<String> row(Hit hit) {
        return List.of(
                hit.title(),
                Wording.text(language, "search.kind." + hit.kind()),
                Found.label(hit, language),
                hit.date() == null ? "" : hit.date().toString(),
                hit.plainSnippet().replaceAll("\\s+", " ").strip(),
                site + Address.of(hit, SearchQuery.of("")));
    }

    /** With a mark of its encoding and semicolons, as Excel in German expects it. */
    private static void writeCsv(List<List<String>> rows, OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            writer.write('\uFEFF');
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(ResultTable::harmless).toList());
            }
        }
    }

    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + cell : cell;
    }

    private void writeWorkbook(List<List<String>> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet(Wording.text(language, "search.export.sheet"));
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * 256);
            }
            CellStyle text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            CellStyle bold = bold(workbook);
            for (int number = 0; number < rows.size(); number++) {
                fill(sheet.createRow(number), rows.get(number), number == 0 ? bold : text);
            }
            workbook.write(out);
        }
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void fill(Row row, List<String> values, CellStyle style) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            String value = values.get(column);
            cell.setCellValue(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
            cell.setCellStyle(style);
        }
    }
}
