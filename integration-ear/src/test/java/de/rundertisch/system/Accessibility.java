package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe about the page in the browser; every rule counts, best practices included. */
public final class Accessibility {

    private Accessibility() {}

    /** Fails with each violated rule and the elements that violate it. */
    public static void assertNoViolations(Page page, String where) {
        assertThat(violations(page)).as("axe on " + where).isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Accessibility::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .limit(5)
                .collect(Collectors.joining("\n    ", rule.getId() + ": " + rule.getHelp() + "\n    ", ""));
    }
}
