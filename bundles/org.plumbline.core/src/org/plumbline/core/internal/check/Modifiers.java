package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MODIFIERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.TreatmentLine;

/** The modifiers of treatment lines, such as {@code GP, CQ}. */
final class Modifiers {

    private Modifiers() {
    }

    /** Whether a line carries a modifier. */
    static boolean has(TreatmentLine line, String modifier) {
        return all(line).contains(modifier);
    }

    /** Whether a rule is about a line: its code is one of those the rule names, or the rule is about all codes. */
    static boolean concerns(PayerRule rule, TreatmentLine line) {
        String code = line.getProcedure();
        return code != null && !code.isBlank() && (rule.getCodes().isEmpty() || rule.getCodes().contains(code));
    }

    /**
     * Lines that lack a modifier, mended by giving it to them.
     *
     * @param pattern the message: codes, modifier, and {@code more}
     */
    static List<Shortfall> lacking(String modifier, List<TreatmentLine> lines, String pattern, Object... more) {
        return shortfall("lacks-" + modifier, lines, message(pattern, lines, modifier, more), new QuickFix.Mend(Messages.format(Messages.addModifier,
                modifier), hand -> lines.stream().<Edit>map(line -> with(line, modifier)).toList()));
    }

    /** Lines that carry a modifier they must not, mended by taking it away. */
    static List<Shortfall> surplus(String modifier, List<TreatmentLine> lines, String pattern) {
        return shortfall("surplus-" + modifier, lines, message(pattern, lines, modifier), new QuickFix.Mend(Messages.format(
                Messages.removeModifier, modifier), hand -> lines.stream().<Edit>map(line -> without(line, modifier))
                        .toList()));
    }

    private static List<Shortfall> shortfall(String key, List<TreatmentLine> lines, String message, QuickFix fix) {
        return lines.isEmpty() ? List.of() : List.of(new Shortfall(key, message,
                Place.of(lines.getFirst(), TREATMENT_LINE__MODIFIERS), List.of(fix)));
    }

    private static String message(String pattern, List<TreatmentLine> lines, String modifier, Object... more) {
        String codes = lines.stream().map(TreatmentLine::getProcedure).distinct().collect(Collectors.joining(", "));
        return Messages.format(pattern, Stream.concat(Stream.of(codes, modifier), Stream.of(more)).toArray());
    }

    private static Edit with(TreatmentLine line, String modifier) {
        List<String> modifiers = new ArrayList<>(all(line));
        modifiers.add(modifier);
        return new Edit.Set(line, TREATMENT_LINE__MODIFIERS, String.join(", ", modifiers));
    }

    private static Edit without(TreatmentLine line, String modifier) {
        String rest = all(line).stream().filter(one -> !one.equals(modifier)).collect(Collectors.joining(", "));
        return new Edit.Set(line, TREATMENT_LINE__MODIFIERS, rest.isEmpty() ? null : rest);
    }

    private static List<String> all(TreatmentLine line) {
        String modifiers = line.getModifiers();
        return modifiers == null ? List.of() : Arrays.stream(modifiers.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(one -> !one.isEmpty()).toList();
    }
}
