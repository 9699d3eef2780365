package org.plumbline.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of a view, made of straight lines and cubic curves. */
public record BodyPath(List<Step> steps) {

    private static final Pattern TOKEN = Pattern.compile("[MLCZ]|-?[0-9.]+"); //$NON-NLS-1$

    public BodyPath {
        steps = List.copyOf(steps);
    }

    /** What a step does with its places: where it ends, for a curve after its two control points. */
    public enum Kind {
        MOVE(1), LINE(1), CURVE(3), CLOSE(0);

        private final int spots;

        Kind(int spots) {
            this.spots = spots;
        }
    }

    /** A step of the pen. */
    public record Step(Kind kind, List<Spot> spots) {
        public Step {
            spots = List.copyOf(spots);
        }
    }

    /**
     * Reads path data: M, L, C and Z with absolute coordinates; a letter holds until the next.
     *
     * @throws IllegalArgumentException if the data is something else
     */
    public static BodyPath parse(String data) {
        List<String> tokens = TOKEN.matcher(data).results().map(MatchResult::group).toList();
        List<Step> steps = new ArrayList<>();
        Kind kind = Kind.MOVE;
        for (int i = 0; i < tokens.size();) {
            if (Character.isLetter(tokens.get(i).charAt(0))) {
                kind = kind(tokens.get(i++));
            }
            List<Spot> spots = new ArrayList<>();
            for (int k = 0; k < kind.spots; k++, i += 2) {
                if (i + 1 >= tokens.size()) {
                    throw new IllegalArgumentException("Path data ends within a step: " + data); //$NON-NLS-1$
                }
                spots.add(new Spot(Double.parseDouble(tokens.get(i)), Double.parseDouble(tokens.get(i + 1))));
            }
            steps.add(new Step(kind, spots));
        }
        return new BodyPath(steps);
    }

    private static Kind kind(String letter) {
        return switch (letter) {
        case "M" -> Kind.MOVE; //$NON-NLS-1$
        case "L" -> Kind.LINE; //$NON-NLS-1$
        case "C" -> Kind.CURVE; //$NON-NLS-1$
        default -> Kind.CLOSE;
        };
    }

    /** The places of the line, curves cut into {@code pieces} straight lines. */
    public List<Spot> flattened(int pieces) {
        List<Spot> spots = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == Kind.CURVE) {
                Spot from = spots.getLast();
                for (int i = 1; i <= pieces; i++) {
                    spots.add(curve(from, step.spots(), i / (double) pieces));
                }
            } else {
                spots.addAll(step.spots());
            }
        }
        return spots;
    }

    /** The place at a share of a curve, by de Casteljau. */
    private static Spot curve(Spot from, List<Spot> to, double share) {
        Spot middle = to.get(0).towards(to.get(1), share);
        Spot first = from.towards(to.get(0), share).towards(middle, share);
        return first.towards(middle.towards(to.get(1).towards(to.get(2), share), share), share);
    }
}
