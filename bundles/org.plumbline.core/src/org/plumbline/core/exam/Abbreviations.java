package org.plumbline.core.exam;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.plumbline.core.internal.Messages;

/** The letters one types for words that are written often; what is not among them stays as it was typed. */
public final class Abbreviations {

    /** Directions in which a segment is restricted. */
    public static final Abbreviations RESTRICTION = new Abbreviations(Messages.restrictionWords);

    /** How tissue beside a segment feels. */
    public static final Abbreviations TONE = new Abbreviations(Messages.toneWords);

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param list letters and words as in {@code f flexion, lr left rotation} */
    private Abbreviations(String list) {
        for (String pair : list.split(", ")) {
            int blank = pair.indexOf(' ');
            words.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
    }

    /**
     * The words for what was typed: {@code f lr} gives {@code flexion, left rotation}. Only a part in which everything
     * is an abbreviation is spelled out, so that a sentence is never torn apart.
     */
    public String read(String typed) {
        return Arrays.stream(typed.strip().split("\\s*[,;]\\s*")).filter(part -> !part.isEmpty()).map(this::part)
                .collect(Collectors.joining(", "));
    }

    private String part(String part) {
        List<String> letters = Arrays.stream(part.toLowerCase(Locale.ROOT).split("[\\s+]+")).toList();
        return letters.stream().allMatch(words::containsKey)
                ? letters.stream().map(words::get).distinct().collect(Collectors.joining(", ")) : part;
    }

    /** All letters and what they stand for, such as {@code f flexion, lr left rotation}. */
    public String legend() {
        return words.entrySet().stream().map(entry -> entry.getKey() + ' ' + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
