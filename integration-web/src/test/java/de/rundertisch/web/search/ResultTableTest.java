package de.rundertisch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.engine.Fragment;
import de.rundertisch.search.engine.Hit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTableTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"Klick\")";

    @ParameterizedTest
    @ValueSource(strings = {FORMULA, "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void whatBeginsLikeAFormulaIsText(String typed) {
        assertThat(ResultTable.harmless(typed)).isEqualTo("'" + typed);
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        assertThat(ResultTable.harmless("Sprache = Teilhabe")).isEqualTo("Sprache = Teilhabe");
        assertThat(ResultTable.harmless("")).isEmpty();
    }

    @Test
    void aCsvOpensInAGermanSpreadsheet() throws IOException {
        String csv = new String(written(false), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFTitel;Art;Stelle;Datum;Text;Link",
                        "\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"Klick\"\")\";Bericht;S. 17;2025-07-03;"
                                + "Die Förderung; neu.;https://tisch.example/archive/document?id=4711&page=17"
                                        .replace("Die Förderung; neu.", "\"Die Förderung; neu.\""));
    }

    @Test
    void everyCellOfAWorkbookIsText() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(true)))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(FORMULA);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static byte[] written(boolean workbook) throws IOException {
        List<Fragment> snippet = List.of(new Fragment("Die\n", false), new Fragment("Förderung; neu.", true));
        Hit hit = new Hit(
                "page:4711:17",
                "DOCUMENT:4711",
                "report",
                4711,
                FORMULA,
                "",
                17,
                "",
                "",
                LocalDate.of(2025, 7, 3),
                snippet,
                1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultTable(Locale.GERMAN, "https://tisch.example").write(List.of(hit), workbook, out);
        return out.toByteArray();
    }
}
