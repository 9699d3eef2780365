package org.plumbline.ui.internal.patients;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.Charts;
import org.plumbline.ui.internal.form.Named;

/** The patients of the clinic, found while one types. */
public final class PatientsView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.plumbline.ui.patients";

    private Clinic clinic;
    private Text query;
    private WorklistBar worklists;
    private PatientTable table;
    private Label count;
    private Due due;
    private Map<Worklist, List<WorkItem>> lists = Map.of();
    private List<PatientRow> found = List.of();
    private Job search;
    private AutoCloseable listening;

    @Override
    public void createPartControl(Composite parent) {
        clinic = getSite().getService(Clinic.class);
        parent.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).create());
        query = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        query.setMessage(Messages.searchPatients);
        query.setToolTipText(Messages.searchPatientsHint);
        query.getAccessible().addAccessibleListener(new Named(Messages.searchPatientsHint));
        query.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        worklists = new WorklistBar(parent, this::show);
        worklists.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT)
                .create());
        table = new PatientTable(parent, this::open);
        table.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        count = Style.MUTED.on(new Label(parent, SWT.NONE));
        count.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        count.setText(Messages.openingStore);
        query.addListener(SWT.Modify, event -> find());
        query.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.focusFirst();
                event.doit = false;
            } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                table.first().ifPresent(this::open);
            }
        });
        due = new Due(clinic, parent, this::due);
        Background.run(Messages.openingStore, parent, monitor -> listen(clinic.store()), closeable -> {
            listening = closeable;
            find();
        });
    }

    private AutoCloseable listen(ChartStore store) {
        return store.listen(row -> query.getDisplay().asyncExec(() -> {
            if (!query.isDisposed()) {
                find();
                due.refresh();
            }
        }));
    }

    /** Looks for what is in the field; an earlier search that has not ended is given up. */
    private void find() {
        if (search != null) {
            search.cancel();
        }
        String words = query.getText();
        search = Background.runQuietly(Messages.searching, query, monitor -> search(clinic.store(), words), this::show);
    }

    private static List<PatientRow> search(ChartStore store, String words) {
        return words.isBlank() ? store.patients() : store.search(words, Integer.MAX_VALUE);
    }

    private void show(List<PatientRow> rows) {
        found = rows;
        show();
        due.begin();
    }

    private void due(Map<Worklist, List<WorkItem>> now) {
        lists = now;
        worklists.show(now);
        if (worklists.chosen().isPresent()) {
            show();
        }
    }

    /** Shows who is on a worklist, whatever was looked for before. */
    public void show(Worklist list) {
        query.setText("");
        worklists.choose(Optional.of(list));
        table.control().setFocus();
    }

    /** Shows who was found, or those of them who are on the worklist. */
    private void show() {
        worklists.chosen().ifPresentOrElse(this::showList, this::showFound);
    }

    private void showList(Worklist list) {
        Map<String, WorkItem> items = Due.byChart(lists.getOrDefault(list, List.of()));
        Map<String, PatientRow> rows = found.stream().collect(Collectors.toMap(PatientRow::chartId, row -> row));
        List<PatientRow> listed = items.keySet().stream().filter(rows::containsKey).map(rows::get).toList();
        table.show(listed, items);
        String name = WorklistNames.of(list);
        count.setText(listed.isEmpty() ? Messages.nobodyDue
                : listed.size() == 1 ? NLS.bind(Messages.oneOnList, name)
                        : NLS.bind(Messages.onList, listed.size(), name));
    }

    private void showFound() {
        List<PatientRow> rows = found;
        table.show(rows, Map.of());
        count.setText(rows.isEmpty() && !query.getText().isBlank() ? Messages.noPatients
                : rows.size() == 1 ? Messages.onePatient
                : rows.size() > PatientTable.MOST ? NLS.bind(Messages.firstPatients, PatientTable.MOST, rows.size())
                        : NLS.bind(Messages.patients, rows.size()));
    }

    private void open(PatientRow row) {
        Charts.open(getSite().getPage(), clinic, row.chartId());
    }

    @Override
    public void setFocus() {
        query.setFocus();
        query.selectAll();
    }

    @Override
    public void dispose() {
        try {
            if (listening != null) {
                listening.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        super.dispose();
    }
}
