package org.plumbline.ui.internal.report;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Reports;
import org.plumbline.report.model.Report;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.PatientWords;
import org.plumbline.ui.internal.form.Named;

/** The reports on the chart in front: choose, look at, save. */
public final class ReportsView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.plumbline.ui.reports";

    private static final String PDF = "pdf";
    private static final String FOLDER = "reports.folder";

    private final IPartListener2 follower = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof ChartEditor editor) {
                show(editor);
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == chart) {
                show(null);
            }
        }
    };
    private Reports reports;
    private ChartEditor chart;
    private Job previewing;
    private Composite parent;
    private Label patient;
    private Combo report;
    private Combo format;
    private Button save;
    private Button refresh;
    private Link result;
    private PagesCanvas pages;

    @Override
    public void createPartControl(Composite whole) {
        parent = whole;
        reports = getSite().getService(Reports.class);
        whole.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).create());
        patient = Style.STRONG.on(new Label(whole, SWT.NONE));
        patient.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Composite bar = new Composite(whole, SWT.NONE);
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 6).create());
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        report = choice(bar, reports.builders().stream().map(ReportBuilder::label).toList(), Messages.report);
        report.addListener(SWT.Selection, event -> preview());
        refresh = button(bar, Messages.refreshPreview, this::preview);
        format = choice(bar, reports.writers().stream().map(ReportWriter::label).toList(), Messages.format);
        save = button(bar, Messages.saveReport, this::save);
        result = new Link(whole, SWT.NONE);
        result.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        result.addListener(SWT.Selection, event -> Program.launch(event.text));
        pages = new PagesCanvas(whole);
        pages.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        getSite().getPage().addPartListener(follower);
        show(getSite().getPage().getActiveEditor() instanceof ChartEditor editor ? editor : null);
    }

    private static Combo choice(Composite bar, List<String> items, String name) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(name);
        combo.getAccessible().addAccessibleListener(new Named(name));
        combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).create());
        return combo;
    }

    private static Button button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setLayoutData(GridDataFactory.fillDefaults().create());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Chooses a report and shows it, for the chart in front. */
    public void choose(String id) {
        List<String> ids = reports.builders().stream().map(ReportBuilder::id).toList();
        report.select(ids.indexOf(id));
        if (chart != null) {
            preview();
        }
    }

    private void show(ChartEditor editor) {
        if (editor != null && editor == chart) {
            return;
        }
        stopPreview();
        chart = editor;
        patient.setText(editor == null ? Messages.noChartOpen
                : PatientWords.name(editor.session().chart().getPatient()).replace("&", "&&"));
        List.of(report, format, save, refresh).forEach(control -> control.setEnabled(editor != null));
        say("");
        pages.show(List.of());
        if (editor != null) {
            preview();
        }
    }

    /** Gives up a preview that is not wanted any more, and lets go of the chart it is about. */
    private void stopPreview() {
        if (previewing != null) {
            previewing.cancel();
            previewing = null;
        }
    }

    private void preview() {
        pages.show(List.of());
        ReportBuilder builder = builder();
        ChartReports built = chartReports();
        ChartEditor about = chart;
        stopPreview();
        previewing = Background.run(Messages.previewing, parent,
                monitor -> ChartReports.pages(built.build(builder), reports.writer(PDF), monitor),
                (List<ImageData> shown) -> {
                    if (chart == about && builder == builder()) {
                        pages.show(shown);
                    }
                }, this::fail);
    }

    private void save() {
        ReportBuilder builder = builder();
        ReportWriter writer = reports.writers().get(format.getSelectionIndex());
        ChartReports built = chartReports();
        run(Messages.buildingReport, monitor -> built.build(builder), (Report ready) -> save(ready, writer));
    }

    private void save(Report ready, ReportWriter writer) {
        var settings = InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE);
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterPath(settings.get(FOLDER, System.getProperty("user.home")));
        dialog.setFileName(Reports.fileName(ready, writer));
        dialog.setFilterExtensions(new String[] { "*." + writer.format() });
        dialog.setFilterNames(new String[] { writer.label() });
        String chosen = dialog.open();
        if (chosen != null) {
            settings.put(FOLDER, dialog.getFilterPath());
            save(ready, writer, Path.of(chosen));
        }
    }

    /** Writes a report and says where it is. */
    void save(Report ready, ReportWriter writer, Path file) {
        run(Messages.savingReport, monitor -> {
            reports.write(ready, writer, file);
            return file.toFile();
        }, (File saved) -> say(Messages.bind(Messages.savedReport,
                new Object[] { saved.getName(), saved.toURI(), saved.getParentFile().toURI() })));
    }

    private <T> void run(String name, Background.Work<T> work, Consumer<T> then) {
        say(name);
        Background.run(name, parent, work, (T done) -> {
            say("");
            then.accept(done);
        }, this::fail);
    }

    private void fail(Exception failure) {
        say(Objects.toString(failure.getMessage(), failure.getClass().getSimpleName()).replace("&", "&&"));
    }

    private void say(String text) {
        result.setText(text);
        result.setVisible(!text.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(text.isEmpty())
                .applyTo(result);
        result.requestLayout();
    }

    private ReportBuilder builder() {
        return reports.builders().get(report.getSelectionIndex());
    }

    private ChartReports chartReports() {
        var session = chart.session();
        var copy = session.copy();
        return new ChartReports(chart.clinic(), copy.chart(), copy.encounters());
    }

    @Override
    public void setFocus() {
        report.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(follower);
        super.dispose();
    }
}
