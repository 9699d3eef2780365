package org.plumbline.core.internal.shorthand;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.shorthand.Mistake;

/** A word that cannot be read. */
public final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    private Misread(Mistake mistake) {
        super(mistake.sentence());
        this.mistake = mistake;
    }

    /** What is not understood. */
    public Mistake mistake() {
        return mistake;
    }

    /** A word that says something wrong. */
    static Misread wrong(Token token, String sentence, @Nullable Object... values) {
        return new Misread(new Mistake(token.offset(), token.length(), Messages.format(sentence, values), List.of(),
                false));
    }

    /** An entry to which something is still missing. */
    static Misread missing(Token token, String sentence, @Nullable Object... values) {
        return new Misread(new Mistake(token.offset(), token.length(), Messages.format(sentence, values), List.of(),
                true));
    }

    /** A word that is not among the words known at this place. */
    static Misread unknown(Token token, String sentence, Collection<String> known) {
        List<String> near = Likeness.nearest(token.word(), known);
        String said = Messages.format(sentence, Likeness.shortened(token.text()));
        return new Misread(new Mistake(token.offset(), token.length(), near.isEmpty() ? said
                : said + ' ' + Messages.format(Messages.meant, String.join(", ", near)), near, false));
    }

    /** Makes sure that nothing stands where nothing more is expected. */
    static void beyond(int most, List<Token> tokens) throws Misread {
        if (tokens.size() > most) {
            Token token = tokens.get(most);
            throw wrong(token, Messages.tooMuch, Likeness.shortened(token.text()));
        }
    }
}
