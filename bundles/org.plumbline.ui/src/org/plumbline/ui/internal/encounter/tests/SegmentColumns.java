package org.plumbline.ui.internal.encounter.tests;

import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAIN;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__LISTING;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__RESTRICTION;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__TENDERNESS;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__TONE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.exam.Abbreviations;
import org.plumbline.core.exam.Part;
import org.plumbline.core.exam.SegmentEntry;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Column;

/** The columns of the table of segments: one for each of P.A.R.T., what follows from them, and last time. */
final class SegmentColumns {

    /** Columns that a letter on the picture goes to. */
    static final Map<Character, Integer> BY_LETTER = Map.of('p', 1, 'a', 2, 'r', 3, 't', 4, '\r', 1);

    private static final String TENDER = "+";
    private static final int MOST_PAIN = 10;

    private final ChartSession session;
    private final Supplier<Segments> segments;
    private final Optional<PayerRule> rule;

    SegmentColumns(ChartSession session, Supplier<Segments> segments, Optional<PayerRule> rule) {
        this.session = session;
        this.segments = segments;
        this.rule = rule;
    }

    List<Column<SegmentRow>> all() {
        return List.of(
                Column.reading(Messages.columnSegment, 14, row -> name(row.spot())),
                new Column<>(Messages.columnTender, 6, here(SegmentColumns::tenderness), List.of(), this::tender),
                words(Messages.columnListing, 12, SEGMENT_FINDING__LISTING, UnaryOperator.identity()),
                words(Messages.columnRestriction, 26, SEGMENT_FINDING__RESTRICTION, Abbreviations.RESTRICTION::read),
                words(Messages.columnTone, 22, SEGMENT_FINDING__TONE, Abbreviations.TONE::read),
                Column.aside(Messages.columnPart, 14, here(this::part)),
                Column.aside(Messages.columnLastTime, 16, this::lastTime),
                Column.aside(Messages.columnOrigin, 10, row -> segments.get().slots()
                        .at(segments.get().slot(row.spot())).map(SlotColumns::origin).orElse("")));
    }

    /** A place in words. */
    static String name(SpineSpot spot) {
        return Messages.bind(Messages.spineAt, spot.level(), Words.of(spot.side()));
    }

    private Function<SegmentRow, String> here(Function<SegmentFinding, String> text) {
        return row -> segments.get().at(row.spot()).map(text).orElse("");
    }

    private static String tenderness(SegmentFinding finding) {
        return finding.getPain() != null ? Words.of(finding.getPain()) : finding.isTenderness() ? TENDER : "";
    }

    /** Takes 0 to 10, or a plus for tender without a number. */
    private String tender(SegmentRow row, String entered) {
        String typed = entered.strip();
        if (typed.isEmpty()) {
            enter(row, FINDING__PAIN, null);
        } else if (typed.equals(TENDER)) {
            enter(row, SEGMENT_FINDING__TENDERNESS, true);
        } else if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= MOST_PAIN) {
            enter(row, FINDING__PAIN, Integer.valueOf(typed));
        } else {
            return Messages.hintTender;
        }
        return "";
    }

    private Column<SegmentRow> words(String title, int weight, EStructuralFeature feature, UnaryOperator<String> read) {
        return new Column<>(title, weight, here(finding -> Objects.toString(finding.eGet(feature), "")), List.of(),
                (row, entered) -> {
                    String words = read.apply(entered.strip());
                    enter(row, feature, words.isEmpty() ? null : words);
                    return "";
                });
    }

    private void enter(SegmentRow row, EStructuralFeature feature, Object value) {
        Segments now = segments.get();
        session.make(Words.of(feature), now.slots().enter(now.slot(row.spot()), finding -> SegmentEntry
                .changes((SegmentFinding) finding, feature, value).forEach(finding::eSet)));
    }

    /** The letters; a tick where they are enough. */
    private String part(SegmentFinding finding) {
        Part part = Part.of(finding);
        return part.isEmpty() ? Messages.nothingFound
                : rule.filter(part::meets).isPresent() ? part.letters() + " \u2713" : part.letters();
    }

    private String lastTime(SegmentRow row) {
        Optional<SegmentFinding> now = segments.get().at(row.spot());
        return segments.get().before(row.spot()).map(before -> {
            String letters = Part.of(before).isEmpty() ? Messages.nothingFound : Part.of(before).letters();
            return before.getPain() == null ? letters : letters + ", " + now.map(SegmentFinding::getPain)
                    .map(pain -> Messages.bind(Messages.painWithChange, before.getPain(),
                            String.format("%+d", pain - before.getPain())))
                    .orElse(Words.of(before.getPain()));
        }).orElse("");
    }

    /** What the findings at a place amount to, with the rule they are held against. */
    String verdict(SegmentRow row) {
        String name = name(row.spot());
        return rule.flatMap(payer -> segments.get().at(row.spot()).map(Part::of).map(part -> Messages.bind(
                part.meets(payer) ? Messages.partMet : Messages.partNotMet, new Object[] { name,
                    part.isEmpty() ? Messages.nothingFound : part.letters(), payer.getText(), payer.getSource() })))
                .orElseGet(() -> Messages.bind(Messages.nothingAt, name));
    }

    /** The keys of the picture and the letters for words. */
    String legend() {
        return Messages.bind(Messages.spineHint, Abbreviations.RESTRICTION.legend(), Abbreviations.TONE.legend());
    }
}
