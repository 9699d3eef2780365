package org.plumbline.core.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Answers to the items of an instrument, by item number from 1; an unanswered item is absent. */
public record Answers(NavigableMap<Integer, Double> byItem) {

    private static final String UNANSWERED = "-";

    public Answers {
        byItem = Collections.unmodifiableNavigableMap(new TreeMap<>(byItem));
    }

    /** Answers by item number. */
    public static Answers of(Map<Integer, Double> byItem) {
        return new Answers(new TreeMap<>(byItem));
    }

    /**
     * Reads answers in the order of the items, blanks between; a dash stands for an unanswered item, a comma between
     * two boxes that were ticked for one item, of which the higher counts.
     *
     * @throws NumberFormatException if an answer is not a number
     */
    public static Answers parse(String words) {
        TreeMap<Integer, Double> byItem = new TreeMap<>();
        int item = 0;
        for (String answer : words.strip().split("\\s+")) {
            item++;
            if (!UNANSWERED.equals(answer)) {
                for (String box : answer.split(",")) {
                    byItem.merge(item, Double.valueOf(box), Math::max);
                }
            }
        }
        return new Answers(byItem);
    }

    /** The answer to an item; empty when it was not answered. */
    public OptionalDouble get(int item) {
        Double answer = byItem.get(item);
        return answer == null ? OptionalDouble.empty() : OptionalDouble.of(answer);
    }
}
