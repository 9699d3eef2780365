package org.plumbline.core.internal.exam;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;

/** A repeated movement: where pain went, {@code x10} repetitions, and behind {@code >} where it was a minute later. */
final class MovementGrammar extends Grammar<MovementFinding> {

    private static final Pattern REPETITIONS = Pattern.compile("[xX\u00d7]?(\\d{1,3})");

    MovementGrammar(MovementFinding finding) {
        super(finding, Literals.FINDING__COMMENT, Literals.MOVEMENT_FINDING__REPETITIONS,
                Literals.MOVEMENT_FINDING__RESPONSE, Literals.MOVEMENT_FINDING__AFTER);
    }

    @Override
    protected void take(EntryReader entry) {
        super.take(entry);
        entry.all(NLS.bind(Messages.movement, LiteralWords.list(PainResponse.VALUES)),
                reader -> reader.next(this::repetitions), reader -> reader.next(this::mark),
                reader -> finding.getAfter() == PainResponse.NOT_TESTED && reader.next(">"::equals)
                        && reader.literal(PainResponse.values(), finding::setAfter),
                reader -> finding.getResponse() == PainResponse.NOT_TESTED
                        && reader.literal(PainResponse.values(), finding::setResponse));
    }

    private boolean repetitions(String word) {
        Matcher number = REPETITIONS.matcher(word);
        if (finding.getRepetitions() != null || !number.matches()) {
            return false;
        }
        finding.setRepetitions(Integer.valueOf(number.group(1)));
        return true;
    }

    @Override
    protected String result() {
        String after = LiteralWords.of(finding.getAfter());
        return (LiteralWords.of(finding.getResponse())
                + (finding.getRepetitions() == null ? "" : " x" + finding.getRepetitions())
                + (after.isEmpty() ? "" : " > " + after)).strip();
    }
}
