package de.rundertisch.search.extraction;

/**
 * A line of a printed page. Lengths are points, measured from the page's upper left corner.
 *
 * @param text what it says
 * @param top distance of its letters' baseline from the upper edge
 * @param size height of its largest letters
 * @param bold whether all of it is printed bold
 * @param letters how many letters and digits it has
 */
record Line(String text, float top, float size, boolean bold, int letters) {

    static Line of(String text, float top, float size, boolean bold) {
        int letters = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        return new Line(text, top, size, bold, letters);
    }
}
