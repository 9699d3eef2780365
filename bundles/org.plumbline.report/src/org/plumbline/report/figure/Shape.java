package org.plumbline.report.figure;

/** A shape of a drawing; shapes are painted in the order of their list. */
public sealed interface Shape {

    /** A line along {@code path}; {@code rounded} ends and joins, otherwise butt and mitred. */
    record Stroke(Outline path, double width, Tone tone, boolean rounded) implements Shape {
    }

    /** An area within {@code path}. */
    record Fill(Outline path, Tone tone) implements Shape {
    }

    /** One line of words; {@code x} is where {@code anchor} says, {@code y} the base line, {@code size} the em. */
    record Caption(double x, double y, String text, double size, Anchor anchor) implements Shape {
    }

    /** Which part of a caption stands at its place. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** The box around the shape; for a caption, without metrics of a font, a box of its usual width. */
    default Bounds bounds() {
        return switch (this) {
        case Stroke stroke -> stroke.path().bounds().grow(stroke.width() / 2);
        case Fill fill -> fill.path().bounds();
        case Caption caption -> {
            double width = widthOf(caption.text(), caption.size());
            double left = caption.x() - switch (caption.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
            };
            yield new Bounds(left, caption.y() - caption.size() * 0.25, left + width,
                    caption.y() + caption.size() * 0.75);
        }
        };
    }

    /** The shape moved by {@code dx} and {@code dy}. */
    default Shape plus(double dx, double dy) {
        return switch (this) {
        case Stroke stroke -> new Stroke(stroke.path().plus(dx, dy), stroke.width(), stroke.tone(), stroke.rounded());
        case Fill fill -> new Fill(fill.path().plus(dx, dy), fill.tone());
        case Caption caption -> new Caption(caption.x() + dx, caption.y() + dy, caption.text(), caption.size(),
                caption.anchor());
        };
    }

    /** Usual width of {@code text} in a sans-serif font of {@code size}: a little over half an em for a letter. */
    static double widthOf(String text, double size) {
        return text.length() * size * 0.54;
    }
}
