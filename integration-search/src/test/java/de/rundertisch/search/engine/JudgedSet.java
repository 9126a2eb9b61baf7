package de.rundertisch.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Texts and questions of which it is known which texts answer them.
 *
 * @param texts what is searched; a question names them by their place in this list
 */
record JudgedSet(String name, List<Text> texts, List<Asked> questions) {

    /** @param title and heading may be empty */
    record Text(String title, String heading, String words) {}

    /** @param right places of the texts that answer it */
    record Asked(String question, Set<Integer> right) {}

    /** The same with other questions; where there is nothing to change the question is left out. */
    JudgedSet changed(String other, UnaryOperator<String> change) {
        List<Asked> changed = new ArrayList<>();
        for (Asked asked : questions) {
            String question = change.apply(asked.question);
            if (!question.equals(asked.question)) {
                changed.add(new Asked(question, asked.right));
            }
        }
        return new JudgedSet(other, texts, changed);
    }

    /** Every second question, beginning with the first or the second: one half to tune on, the other to judge by. */
    JudgedSet half(int first) {
        List<Asked> half = new ArrayList<>();
        for (int i = first; i < questions.size(); i += 2) {
            half.add(questions.get(i));
        }
        return new JudgedSet(name + (first == 0 ? " (tune)" : " (hold-out)"), texts, half);
    }
}
