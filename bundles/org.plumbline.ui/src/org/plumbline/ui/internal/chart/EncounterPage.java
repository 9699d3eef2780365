package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.PageBody;

/** One encounter: subjective, objective, assessment, plan and the treatment given. */
final class EncounterPage extends ChartPage {

    private static final List<FieldSpec> VISIT = List.of(line(ENCOUNTER_HEADER__KIND, 2),
            line(ENCOUNTER_HEADER__START, 2), line(ENCOUNTER_HEADER__PLACE, 2), line(ENCOUNTER_HEADER__SUMMARY, 6));
    private static final List<FieldSpec> SUBJECTIVE = List.of(text(SUBJECTIVE__COMPLAINT, 6),
            text(SUBJECTIVE__SINCE_LAST, 6), line(SUBJECTIVE__PAIN_NOW, 1), line(SUBJECTIVE__PAIN_BEST, 1),
            line(SUBJECTIVE__PAIN_WORST, 1), line(SUBJECTIVE__RUN_KM, 1), line(SUBJECTIVE__QUALITY, 2),
            text(SUBJECTIVE__LOCATION, 6), text(SUBJECTIVE__AGGRAVATING, 3), text(SUBJECTIVE__EASING, 3),
            line(SUBJECTIVE__MORNING, 3), line(SUBJECTIVE__DAY, 3), line(SUBJECTIVE__EVENING, 3),
            line(SUBJECTIVE__NIGHT, 3), text(SUBJECTIVE__CURRENT_FUNCTION, 3), text(SUBJECTIVE__PATIENT_GOALS, 3),
            text(SUBJECTIVE__HOME_PROGRAM, 3), text(SUBJECTIVE__IMAGING, 3));
    private static final List<FieldSpec> ASSESSMENT = List.of(text(ASSESSMENT__TEXT, 6),
            text(ASSESSMENT__IMPAIRMENTS, 3), text(ASSESSMENT__RESPONSE, 3), text(ASSESSMENT__PROGNOSIS, 3),
            text(ASSESSMENT__NECESSITY, 3));
    private static final List<FieldSpec> PLAN = List.of(text(ENCOUNTER__PLAN_TEXT, 6));

    /** Encounters around the one shown that are listed; GTK measures every item of a list at every layout. */
    private static final int LISTED = 30;

    private Combo chooser;
    private int firstListed;
    private Label note;
    private List<EncounterHeader> choices = List.of();
    private EncounterHeader shown;
    private FieldForm visit;
    private FieldForm subjective;
    private FieldForm assessment;
    private FieldForm plan;
    private Card redFlagCard;
    private ElementTable<RedFlagAnswer> redFlags;
    private FindingsCard findings;
    private TreatmentCard treatments;
    private List<Composite> cards;

    EncounterPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    /** The encounter that is shown, when it has been read. */
    Optional<Encounter> encounter() {
        return Optional.ofNullable(shown).flatMap(header -> session().encounter(header.getId()));
    }

    @Override
    protected void build(PageBody page) {
        chooser(page.content());
        FeatureColumns columns = new FeatureColumns(session());
        Card visitCard = page.card(Messages.visit);
        visit = form(visitCard, VISIT);
        Card subjectiveCard = page.card(Messages.subjective);
        subjective = form(subjectiveCard, SUBJECTIVE);
        redFlagCard = page.card(Messages.redFlagScreen);
        redFlags = new ElementTable<>(redFlagCard.body(), Messages.redFlagScreen,
                List.of(Column.<RedFlagAnswer>reading(Messages.columnRedFlag, 44, RedFlagAnswer::getLabel),
                        Column.<RedFlagAnswer>reading(Messages.columnLevel, 14, flag -> Words.of(flag.getLevel())),
                        columns.of(RED_FLAG_ANSWER__PRESENT, 12), columns.of(RED_FLAG_ANSWER__ACTION, 40)));
        Card objectiveCard = page.card(Messages.objective);
        findings = new FindingsCard(objectiveCard, session(), catalogue());
        Card assessmentCard = page.card(Messages.assessment);
        assessment = form(assessmentCard, ASSESSMENT);
        Card treatmentCard = page.card(Messages.treatment);
        treatments = new TreatmentCard(treatmentCard, session(), catalogue());
        Card planCard = page.card(Messages.plan);
        plan = form(planCard, PLAN);
        cards = List.of(visitCard, subjectiveCard, redFlagCard, objectiveCard, assessmentCard, treatmentCard, planCard);
    }

    private FieldForm form(Card card, List<FieldSpec> specs) {
        FieldForm form = new FieldForm(card.body(), session()::type, specs);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return form;
    }

    private void chooser(Composite parent) {
        Composite bar = Style.PAGE.on(new Composite(parent, SWT.NONE));
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).create());
        Style.MUTED.on(new Label(bar, SWT.NONE)).setText(Messages.encounterLabel);
        chooser = new Combo(bar, SWT.READ_ONLY);
        chooser.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).create());
        chooser.addListener(SWT.Selection, event -> show(choices.get(firstListed + chooser.getSelectionIndex())));
        step(bar, Messages.earlier, 1);
        step(bar, Messages.later, -1);
        note = Style.NOTE.on(new Label(bar, SWT.NONE));
        note.setLayoutData(GridDataFactory.swtDefaults().exclude(true).create());
    }

    private void step(Composite bar, String label, int by) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            int index = choices.indexOf(shown) + by;
            if (index >= 0 && index < choices.size()) {
                show(choices.get(index));
            }
        });
    }

    @Override
    protected void refresh() {
        list();
        if (shown == null || !choices.contains(shown)) {
            show(choices.isEmpty() ? null : choices.getFirst());
        }
    }

    private void list() {
        boolean focused = chooser.isFocusControl();
        choices = session().headers();
        int index = Math.max(0, choices.indexOf(shown));
        firstListed = Math.clamp(index - LISTED / 2, 0, Math.max(0, choices.size() - LISTED));
        chooser.setItems(choices.stream().skip(firstListed).limit(LISTED).map(header -> PatientWords.join(List.of(
                Words.of(header.getStart().toLocalDate()), Words.of(header.getKind()), Words.of(header.getStatus()))))
                .toArray(String[]::new));
        chooser.select(choices.indexOf(shown) - firstListed);
        if (focused) { // a list that gets other items lets go of the keys
            chooser.setFocus();
        }
    }

    /** Shows an encounter, reading it and the one before from the store where that was not done yet. */
    void show(EncounterHeader header) {
        shown = header;
        list();
        cards.forEach(card -> card.setVisible(false));
        if (header == null) {
            say(Messages.noEncounters);
            PageBody.reflow(chooser);
            return;
        }
        List<String> missing = Stream.concat(Stream.of(header), before(header).stream()).map(EncounterHeader::getId)
                .filter(id -> session().encounter(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            fill(header);
        } else {
            String chart = session().chart().getId();
            Background.run(Messages.openingEncounter, chooser, monitor -> {
                List<Encounter> read = new ArrayList<>();
                for (String id : missing) {
                    read.add(editor.clinic().store().encounter(chart, id));
                }
                return read;
            }, read -> {
                read.stream().filter(one -> session().encounter(one.getId()).isEmpty()).forEach(session()::adopt);
                if (shown == header) {
                    fill(header);
                }
            });
        }
    }

    /** The encounter before this one in its episode. */
    private Optional<EncounterHeader> before(EncounterHeader header) {
        int index = choices.indexOf(header) + 1;
        return index < 1 || index >= choices.size() || choices.get(index).eContainer() != header.eContainer()
                ? Optional.empty() : Optional.of(choices.get(index));
    }

    private void fill(EncounterHeader header) {
        Encounter encounter = session().encounter(header.getId()).orElseThrow();
        Optional<Encounter> before = before(header).flatMap(one -> session().encounter(one.getId()));
        visit.show(header, null);
        subjective.show(encounter.getSubjective(), before.map(Encounter::getSubjective).orElse(null));
        assessment.show(encounter.getAssessment(), null);
        plan.show(encounter, before.orElse(null));
        cards.forEach(card -> card.setVisible(true));
        tables(encounter, before);
        editable(header.getStatus() == EncounterStatus.DRAFT || header.getStatus() == EncounterStatus.COMPLETE);
        body().setOrigin(0, 0);
        PageBody.reflow(body().content());
    }

    /** What has been signed stays as it is. */
    private void editable(boolean editable) {
        List.of(visit, subjective, assessment, plan).forEach(form -> form.editable(editable));
        redFlags.editable(editable);
        findings.editable(editable);
        treatments.editable(editable);
        say(editable ? "" : Messages.signedNote);
    }

    private void say(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        note.requestLayout();
    }

    private void tables(Encounter encounter, Optional<Encounter> before) {
        redFlagCard.setVisible(!encounter.getRedFlags().isEmpty());
        redFlags.show(encounter.getRedFlags());
        findings.show(encounter, before);
        treatments.show(encounter);
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(EncounterHeader.class::isInstance) || !choices.equals(session().headers())) {
            refresh();
        }
        if (affected.stream().anyMatch(object -> object instanceof Finding || object instanceof TreatmentLine
                || object instanceof RedFlagAnswer || object instanceof Encounter)) {
            encounter().ifPresent(encounter -> tables(encounter,
                    before(shown).flatMap(one -> session().encounter(one.getId()))));
        }
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        List.of(visit, subjective, assessment, plan).forEach(form -> form.report(diagnostic));
    }
}
