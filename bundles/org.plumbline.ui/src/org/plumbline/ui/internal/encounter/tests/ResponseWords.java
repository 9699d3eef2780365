package org.plumbline.ui.internal.encounter.tests;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.model.chart.PainResponse;
import org.plumbline.ui.internal.Words;

/** Where pain went: a sign and a word; read from the first letters of the word. */
final class ResponseWords {

    private ResponseWords() {
    }

    /** The sign and the word; empty when it was not tested. */
    static String print(PainResponse response) {
        return response == PainResponse.NOT_TESTED ? "" : sign(response) + " " + Words.of(response);
    }

    /** Arrows show the way along the body: up to the spine, down the leg. */
    private static String sign(PainResponse response) {
        return switch (response) {
            case CENTRALIZES -> "\u2191";
            case PERIPHERALIZES -> "\u2193";
            case INCREASES -> "+";
            case DECREASES -> "\u2212";
            case PRODUCES -> "\u25CF";
            case ABOLISHES -> "\u25CB";
            case NONE, NOT_TESTED -> "=";
        };
    }

    /** The first response whose word starts so; nothing typed is not tested. */
    static Optional<PainResponse> read(String typed) {
        String start = typed.strip().toLowerCase(Locale.getDefault());
        return start.isEmpty() ? Optional.of(PainResponse.NOT_TESTED)
                : tested().filter(response -> Words.of(response).toLowerCase(Locale.getDefault()).startsWith(start)
                        || print(response).equalsIgnoreCase(typed.strip())).findFirst();
    }

    /** All words. */
    static String all() {
        return tested().map(Words::of).collect(Collectors.joining(", "));
    }

    private static Stream<PainResponse> tested() {
        return PainResponse.VALUES.stream().filter(response -> response != PainResponse.NOT_TESTED);
    }
}
