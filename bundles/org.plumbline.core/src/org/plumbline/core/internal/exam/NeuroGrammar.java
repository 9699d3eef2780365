package org.plumbline.core.internal.exam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.NeuroKind;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;

/**
 * A neurological finding: words, for which a letter or a sign may stand. Reflexes are graded 0, 1+, 2+ (normal), 3+, 4+
 * (NINDS scale), power 0 to 5 with plus or minus (Medical Research Council scale).
 */
final class NeuroGrammar extends WordsGrammar<NeuroFinding> {

    private static final String INTACT = LiteralWords.of("neuro.intact");
    private static final String REDUCED = LiteralWords.of("neuro.reduced");
    private static final String ABSENT = LiteralWords.of("neuro.absent");
    private static final String POSITIVE = LiteralWords.of("neuro.positive");
    private static final String NEGATIVE = LiteralWords.of("neuro.negative");
    private static final String NORMAL_REFLEX = "2+";
    private static final String FULL_POWER = "5";

    private static final Pattern REFLEX = Pattern.compile("([0-4])\\+?");
    private static final Pattern POWER = Pattern.compile("0\\+?|[1-4][+-]?|5-?");
    private static final Pattern GRADED = Pattern.compile("[-+]?\\d.*");

    private final NeuroKind kind;
    private final String normal;

    NeuroGrammar(NeuroFinding finding, Optional<ExamItem> item) {
        super(finding, Literals.NEURO_FINDING__RESULT);
        kind = item.filter(NeuroItem.class::isInstance).map(known -> ((NeuroItem) known).getKind())
                .orElse(NeuroKind.SENSATION);
        normal = item.map(ExamItem::getNormal).orElse(switch (kind) {
            case REFLEX -> NORMAL_REFLEX;
            case NEURODYNAMIC -> NEGATIVE;
            case SENSATION, POWER, CONTROL -> INTACT;
        });
    }

    @Override
    protected String meaning(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "i" -> INTACT;
            case "r" -> REDUCED;
            case "a" -> ABSENT;
            case "+" -> POSITIVE;
            case "-", "\u2212" -> NEGATIVE;
            default -> graded(typed.replace('\u2212', '-'), typed);
        };
    }

    private String graded(String typed, String asItIs) {
        Matcher reflex = REFLEX.matcher(typed);
        return kind == NeuroKind.REFLEX && reflex.matches()
                ? "0".equals(reflex.group(1)) ? "0" : reflex.group(1) + '+'
                : kind == NeuroKind.POWER && POWER.matcher(typed).matches() ? typed : asItIs;
    }

    /** A grade may be followed by words, such as {@code 4+: 12 heel raises}. */
    @Override
    protected Optional<String> problem(String meaning) {
        String grade = meaning.split("[:;,\\s]", 2)[0];
        return !GRADED.matcher(meaning).matches() ? Optional.empty() : switch (kind) {
            case REFLEX -> REFLEX.matcher(grade).matches() ? Optional.empty() : Optional.of(Messages.reflex);
            case POWER -> POWER.matcher(grade).matches() ? Optional.empty() : Optional.of(Messages.power);
            case SENSATION, NEURODYNAMIC, CONTROL -> Optional.empty();
        };
    }

    @Override
    public void normal() {
        super.normal();
        finding.setResult(normal);
    }

    @Override
    protected Normality said(String result) {
        if (List.of(normal, INTACT, NEGATIVE).contains(result) || kind == NeuroKind.POWER && FULL_POWER.equals(result)) {
            return Normality.NORMAL;
        }
        boolean known = List.of(REDUCED, ABSENT, POSITIVE).contains(result)
                || kind == NeuroKind.REFLEX && REFLEX.matcher(result).matches()
                || kind == NeuroKind.POWER && POWER.matcher(result).matches();
        return known ? Normality.ABNORMAL : Normality.NOT_TESTED;
    }
}
