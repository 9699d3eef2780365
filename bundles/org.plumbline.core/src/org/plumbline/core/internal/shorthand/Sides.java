package org.plumbline.core.internal.shorthand;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.chart.Side;

/** The words for sides. */
final class Sides {

    /** The middle. */
    static final String MIDDLE = "c";

    private static final Map<String, Side> SIDES = Map.of("l", Side.LEFT, "left", Side.LEFT, "r", Side.RIGHT, "right",
            Side.RIGHT, "b", Side.BOTH, "both", Side.BOTH, MIDDLE, Side.CENTRAL);

    private Sides() {
    }

    /** The side a word names. */
    static Optional<Side> named(Token token) {
        return token.quoted() ? Optional.empty() : Optional.ofNullable(SIDES.get(token.word()));
    }

    /** A side in full; empty for the middle and for none. */
    static String name(Side side) {
        return switch (side) {
            case LEFT -> Messages.left;
            case RIGHT -> Messages.right;
            case BOTH -> Messages.both;
            case CENTRAL, UNSPECIFIED -> "";
        };
    }

    /** The letter for a side; empty for the middle and for none. */
    static String letter(Side side) {
        return switch (side) {
            case LEFT -> "l";
            case RIGHT -> "r";
            case BOTH -> "b";
            case CENTRAL, UNSPECIFIED -> "";
        };
    }

    /** The letters to choose from. */
    static List<Word> words() {
        return List.of(new Word("l", Messages.left), new Word("r", Messages.right), new Word("b", Messages.both));
    }
}
