package org.plumbline.ui.internal.encounter.assess;

import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__CODE;
import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__SIDE;
import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__SINCE;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__DIAGNOSES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.diagnosis.CodeChoice;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.diagnosis.CodeSearch;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.Drafts;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;

/**
 * The working diagnoses of an episode, primary first. They are found by code or words, what fits the patient and the
 * clinic's favourites first, and each is checked by the list of codes for the day of service.
 */
public final class DiagnosesPanel {

    private static final int MOST = 30;

    private final ChartSession session;
    private final Clinic clinic;
    private final Composite parent;
    private final ElementTable<Diagnosis> table;
    private final EntryPicker<CodeChoice> picker;
    private CodeLists lists = new CodeLists(List.of());
    private CodeSearch search;
    private Set<String> favourites = Set.of();
    private Episode episode;
    private LocalDate service = LocalDate.now();
    private boolean editable = true;
    private Button star;

    public DiagnosesPanel(Composite parent, ChartSession session, Clinic clinic) {
        this.parent = parent;
        this.session = session;
        this.clinic = clinic;
        search = new CodeSearch(clinic.catalogue(), lists);
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<Diagnosis>(parent, org.plumbline.ui.internal.Messages.diagnoses,
                List.of(Column.reading(Messages.columnOrder, 14, this::order), columns.of(DIAGNOSIS__LABEL, 44),
                        columns.of(DIAGNOSIS__CODE, 13), Column.reading(Messages.columnCheck, 24, this::check),
                        columns.of(DIAGNOSIS__SIDE, 13), columns.of(DIAGNOSIS__SINCE, 17)))
                .onDelete(chosen -> session.remove(chosen, org.plumbline.ui.internal.Messages.removeDiagnosis))
                .onSelect(chosen -> tellStar()).describedBy(this::below).whenEmpty(Messages.noDiagnosis);
        table.table().addListener(SWT.KeyDown, this::key);
        picker = new EntryPicker<>(parent, org.plumbline.ui.internal.Messages.addDiagnosisPrompt, this::find,
                this::add);
        load();
    }

    /** Puts the buttons for what the keys do into a heading. */
    public void buttons(ButtonBar bar) {
        bar.button(Messages.moveUp, () -> move(-1));
        bar.button(Messages.moveDown, () -> move(1));
        star = bar.button(Messages.favour, this::star);
    }

    /** Where buttons go. */
    @FunctionalInterface
    public interface ButtonBar {

        /** Adds a button. */
        Button button(String label, Runnable action);
    }

    /** Shows the diagnoses of an episode, checked for a day of service. */
    public void show(Episode shown, LocalDate day) {
        episode = shown;
        service = day;
        table.show(episode.getDiagnoses());
    }

    /** Says whether they may be changed. */
    public void editable(boolean may) {
        editable = may;
        table.editable(may);
        picker.editable(may);
    }

    /** The list of the year and the favourites are read beside the work; until then the catalogue alone is searched. */
    private void load() {
        Background.runQuietly(Messages.loadingCodes, parent, monitor -> {
            CodeLists read = clinic.codeLists();
            return new Codes(read, new CodeSearch(clinic.catalogue(), read), clinic.codes().favourites());
        }, codes -> {
            lists = codes.lists();
            search = codes.search();
            favourites = codes.favourites();
            refresh();
        });
    }

    /** The codes of the clinic, ready to be searched. */
    private record Codes(CodeLists lists, CodeSearch search, Set<String> favourites) {
    }

    private void refresh() {
        if (episode != null) {
            table.show(episode.getDiagnoses());
            tellStar();
        }
    }

    private String order(Diagnosis diagnosis) {
        String place = episode.getDiagnoses().indexOf(diagnosis) == 0 ? Messages.primary : Messages.secondary;
        return favourites.contains(diagnosis.getCode()) ? place + ' ' + Messages.favourite : place;
    }

    private Optional<CodeLists.Check> checked(Diagnosis diagnosis) {
        return Optional.ofNullable(diagnosis.getCode()).filter(code -> !code.isBlank())
                .map(code -> lists.check(code, service));
    }

    /** The check in a sign, and the year of the list it was made by. */
    private String check(Diagnosis diagnosis) {
        return checked(diagnosis).map(check -> switch (check.verdict()) {
            case BILLABLE -> Messages.bind(Messages.inList, String.valueOf(check.year()));
            case NOT_BILLABLE -> Messages.bind(Messages.notInList, String.valueOf(check.year()));
            case UNCHECKED -> Messages.noList;
        }).orElse("");
    }

    private String below(Diagnosis diagnosis) {
        return checked(diagnosis).map(check -> inFull(check) + '\n').orElse("") + Messages.diagnosisKeys;
    }

    private String inFull(CodeLists.Check check) {
        String year = String.valueOf(check.year());
        String due = String.valueOf(CodeList.year(service));
        return switch (check.verdict()) {
            case BILLABLE -> check.inForce() ? Messages.bind(Messages.billable, year)
                    : Messages.bind(Messages.billableByOtherYear, year, due);
            case NOT_BILLABLE -> check.inForce() ? Messages.bind(Messages.notBillable, year)
                    : Messages.bind(Messages.notBillableByOtherYear, year, due);
            case UNCHECKED -> Messages.unchecked;
        };
    }

    private List<EntryPicker.Item<CodeChoice>> find(String typed) {
        List<String> conditions = episode == null ? List.of()
                : episode.getDiagnoses().stream().map(Diagnosis::getCondition).filter(Objects::nonNull).toList();
        return search.find(typed, conditions, favourites, service, MOST).stream()
                .map(choice -> new EntryPicker.Item<>(label(choice), detail(choice), choice)).toList();
    }

    private static String label(CodeChoice choice) {
        String star = choice.favourite() ? Messages.favourite + ' ' : "";
        return star + choice.code() + "  " + choice.label();
    }

    private String detail(CodeChoice choice) {
        Condition condition = choice.condition();
        return condition != null ? condition.getLabel() : Messages.bind(Messages.outsideCatalogue,
                lists.list(service).map(CodeList::year).map(String::valueOf).orElse(""));
    }

    private void add(CodeChoice choice) {
        Diagnosis added = Drafts.diagnosis(choice, clinic.catalogue());
        session.add(episode, EPISODE__DIAGNOSES, added, org.plumbline.ui.internal.Messages.addDiagnosis);
        table.select(added);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        } else if (event.character == '*') {
            star();
            event.doit = false;
        }
    }

    private Optional<Diagnosis> selected() {
        return table.selection().stream().findFirst();
    }

    private void move(int by) {
        selected().filter(chosen -> editable).ifPresent(chosen -> {
            int to = episode.getDiagnoses().indexOf(chosen) + by;
            if (to >= 0 && to < episode.getDiagnoses().size()) {
                session.move(chosen, to, Messages.orderDiagnoses);
                table.select(chosen);
            }
        });
    }

    private void star() {
        selected().map(Diagnosis::getCode).ifPresent(code -> {
            boolean favour = !favourites.contains(code);
            Background.runQuietly(Messages.starring, parent, monitor -> clinic.codes().favour(code, favour), now -> {
                favourites = now;
                refresh();
            });
        });
    }

    private void tellStar() {
        if (star != null) {
            star.setText(selected().filter(one -> favourites.contains(one.getCode())).isPresent() ? Messages.unfavour
                    : Messages.favour);
        }
    }
}
