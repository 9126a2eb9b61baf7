package de.rundertisch.web.drafts.composing;

/** The part of the form that proposes a wording: typed words, or that the old ones be struck out. */
public class Rewording {

    private String words;
    private boolean strike;

    /** The wording proposed, empty to strike the words out, null for none. */
    String wanted() {
        if (strike) {
            return "";
        }
        return words == null || words.isBlank() ? null : words;
    }

    /** Goes on with a wording as {@link #wanted} gave it. */
    void goOn(String wanted) {
        words = wanted;
        strike = "".equals(wanted);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isStrike() {
        return strike;
    }

    public void setStrike(boolean strike) {
        this.strike = strike;
    }
}
