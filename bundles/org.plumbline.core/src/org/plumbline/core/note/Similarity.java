package org.plumbline.core.note;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__PLAN_TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__COMMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.OBSERVATION_FINDING__WORDS;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.Provenance;

/**
 * How much of a note repeats the one before it. Words count as repeated where three or more of them stand in the same
 * order in the same field of both; a finding counts like {@value #FINDING} words, as repeated when it was taken over
 * and left as it was. A result entered today that came out the same was measured, not copied, and counts neither way;
 * nor does what was carried and not confirmed yet, since it is no part of the note yet.
 *
 * @param parts what was looked at, in the order of the note
 */
public record Similarity(List<Part> parts) {

    /**
     * Percentage from which a clinic that has not set its own is warned. No payer or study names a number: reviewers
     * look for notes worded exactly or nearly like the one before, and four words of five is where a reader sees
     * little that is new.
     */
    public static final int USUAL_LIMIT = 80;

    /** Words below which a note is too short to be said to repeat another: two or three short sentences. */
    public static final int LEAST_WORDS = 20;

    /** Words that stand for a finding: item, side and result. */
    private static final int FINDING = 3;

    /** Words in a row that must be the same; two often are by chance, in any text. */
    private static final int RUN = 3;

    public Similarity {
        parts = List.copyOf(parts);
    }

    /**
     * A field, or a finding, of the later note.
     *
     * @param owner what holds the field, or the finding
     * @param field the field; null for a finding as a whole
     * @param words words that it counts for
     * @param repeated how many of them stand in the earlier note as well
     */
    public record Part(EObject owner, @Nullable EStructuralFeature field, int words, int repeated) {
    }

    /** Looks at a note and the one before it. */
    public static Similarity of(Encounter note, Encounter before) {
        List<Part> parts = new ArrayList<>();
        narrative(note.getSubjective(), before.getSubjective(), parts);
        note.getFindings().stream().filter(finding -> !Provenances.isUnconfirmed(finding))
                .forEach(finding -> finding(finding, before, parts));
        narrative(note.getAssessment(), before.getAssessment(), parts);
        text(note, ENCOUNTER__PLAN_TEXT, before, parts);
        return new Similarity(parts);
    }

    /** Share of the note that repeats the one before, 0 to 100 percent; 0 for an empty note. */
    public int percent() {
        int words = words();
        return words == 0 ? 0 : Math.round(100f * parts.stream().mapToInt(Part::repeated).sum() / words);
    }

    /** Words the note counts for. */
    public int words() {
        return parts.stream().mapToInt(Part::words).sum();
    }

    /** Whether a reader may take the note for a copy of the one before: long enough, and {@code limit} percent alike. */
    public boolean looksCopied(int limit) {
        return words() >= LEAST_WORDS && percent() >= limit;
    }

    /** What repeats the note before, the longest first. */
    public List<Part> repeated() {
        return parts.stream().filter(part -> part.repeated() > 0)
                .sorted(Comparator.comparingInt(Part::repeated).reversed()).toList();
    }

    private static void narrative(@Nullable EObject owner, @Nullable EObject before, List<Part> parts) {
        if (owner != null) {
            owner.eClass().getEAllAttributes().stream()
                    .filter(field -> field.getEAttributeType() == EcorePackage.Literals.ESTRING)
                    .forEach(field -> text(owner, field, before, parts));
        }
    }

    private static void text(EObject owner, EStructuralFeature field, @Nullable EObject before, List<Part> parts) {
        List<String> words = words((String) owner.eGet(field));
        if (!words.isEmpty() && !Origins.isUnconfirmed(owner, field)) {
            parts.add(new Part(owner, field, words.size(),
                    before == null ? 0 : repeated(words, words((String) before.eGet(field)))));
        }
    }

    private static void finding(Finding finding, Encounter note, List<Part> parts) {
        Finding before = earlier(finding, note);
        if (finding instanceof ObservationFinding) {
            text(finding, OBSERVATION_FINDING__WORDS, before, parts);
        } else if (!Found.nothing(finding)) {
            boolean same = before != null && Found.same(finding, before);
            if (!same || Provenances.of(finding) != Provenance.TYPED) {
                parts.add(new Part(finding, null, FINDING, same ? FINDING : 0));
            }
        }
        text(finding, FINDING__COMMENT, before, parts);
    }

    private static @Nullable Finding earlier(Finding finding, Encounter note) {
        for (Finding before : note.getFindings()) {
            if (before.eClass() == finding.eClass() && Found.like(finding).test(before)) {
                return before;
            }
        }
        return null;
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of()
                : Stream.of(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** How many of the words lie in a run that the earlier text has too. A text shorter than a run is one run. */
    private static int repeated(List<String> words, List<String> earlier) {
        int run = Math.min(RUN, words.size());
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + run <= earlier.size(); i++) {
            runs.add(earlier.subList(i, i + run));
        }
        int count = 0;
        int counted = 0;
        for (int i = 0; i + run <= words.size(); i++) {
            if (runs.contains(words.subList(i, i + run))) {
                count += i + run - Math.max(i, counted);
                counted = i + run;
            }
        }
        return count;
    }
}
