package de.rundertisch.search.engine;

import java.util.List;

/**
 * What a ranking is worth on a judged set, each the mean over all questions and counting the first ten places.
 *
 * @param ndcg gain of the right texts, discounted by the logarithm of their place (Järvelin and Kekäläinen 2002), of the best possible
 * @param mrr one through the place of the first right text
 * @param recall share of the right texts that are there
 * @param millis time for a question
 */
record Worth(double ndcg, double mrr, double recall, double millis) {

    static final int TOP = 10;

    /** Answers a question with the places of texts, best first, at most ten. */
    interface Ranking {
        List<Integer> answer(String question) throws Exception;
    }

    static Worth of(JudgedSet set, Ranking ranking) throws Exception {
        double ndcg = 0;
        double mrr = 0;
        double recall = 0;
        long start = System.nanoTime();
        for (JudgedSet.Asked asked : set.questions()) {
            List<Integer> answer = ranking.answer(asked.question());
            double gain = 0;
            int found = 0;
            for (int place = 0; place < Math.min(TOP, answer.size()); place++) {
                if (asked.right().contains(answer.get(place))) {
                    mrr += found == 0 ? 1.0 / (place + 1) : 0;
                    gain += discount(place);
                    found++;
                }
            }
            ndcg += gain / bestGain(asked.right().size());
            recall += found / (double) asked.right().size();
        }
        double count = set.questions().size();
        return new Worth(ndcg / count, mrr / count, recall / count, (System.nanoTime() - start) / 1e6 / count);
    }

    private static double bestGain(int right) {
        double best = 0;
        for (int place = 0; place < Math.min(TOP, right); place++) {
            best += discount(place);
        }
        return best;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }
}
