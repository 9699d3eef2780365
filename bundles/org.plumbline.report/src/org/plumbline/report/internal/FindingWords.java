package org.plumbline.report.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.Part;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;

/** Findings in words. */
public final class FindingWords {

    private static final String NEWTON = "newton";

    private final ReportLanguage language;

    /** @param language language of the words */
    public FindingWords(ReportLanguage language) {
        this.language = language;
    }

    /** The item with side, where it is not in the middle, level and position. */
    public String name(Finding finding) {
        String side = finding.getSide() == Side.CENTRAL ? null : language.name(finding.getSide());
        return joined(", ", finding.getLabel(), side, finding.getLevel(), finding.getPosition());
    }

    /** Unit of the number a finding holds; null when it has none. */
    public @Nullable String unit(Finding finding) {
        return switch (finding) {
            case RangeFinding range -> range.getUnit();
            case FunctionFinding function -> function.getUnit();
            case StrengthFinding strength -> NEWTON;
            default -> null;
        };
    }

    /** What was found; whether it is normal where nothing more was written. */
    public String result(Finding finding) {
        String words = switch (finding) {
            case ObservationFinding observed -> text(observed.getWords());
            case RangeFinding range -> joined(", ", language.name(range.getGrade()), range.getEndFeel());
            case StrengthFinding strength -> text(strength.getGrade()).replace('-', ReportLanguage.MINUS);
            case NeuroFinding neuro -> text(neuro.getResult());
            case TestFinding test -> joined(", ", language.name(test.getResult()), angle(test));
            case MovementFinding movement -> movement(movement);
            case SegmentFinding segment -> part(segment);
            case FunctionFinding function -> joined(", ", language.name(function.getPassed()), function.getWords());
            default -> "";
        };
        return capital(words.isEmpty() && finding.getNormality() != Normality.NOT_TESTED
                ? language.name(finding.getNormality()) : words);
    }

    private String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    private @Nullable String angle(TestFinding test) {
        return test.getAngle() == null ? null : language.quantity(language.number(test.getAngle()), "degree");
    }

    /** The letters of P.A.R.T. that are present, the listing, and in what way range and tissue differ. */
    private String part(SegmentFinding segment) {
        Part part = Part.of(segment);
        return joined(", ", part.isEmpty() ? language.say("findings.clear") : part.letters(), segment.getListing(),
                said("findings.restricted", segment.getRestriction()), said("findings.tone", segment.getTone()));
    }

    private @Nullable String said(String key, @Nullable String words) {
        return words == null || words.isBlank() ? null : language.say(key, words);
    }

    /** The response, and that of a minute later where it was another. */
    private String movement(MovementFinding movement) {
        PainResponse after = movement.getAfter();
        return joined(", ", language.name(movement.getResponse()),
                after == PainResponse.NOT_TESTED || after == movement.getResponse() ? null
                        : language.say("findings.after", language.name(after)));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
