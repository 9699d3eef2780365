package org.plumbline.ui.internal.chart;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.plumbline.core.note.FollowUp;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.ChartSave;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.compare.ComparePage;
import org.plumbline.ui.internal.encounter.EncounterPage;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.Target;
import org.plumbline.ui.internal.problems.ChartProblems;
import org.plumbline.ui.internal.run.RunPage;
import org.plumbline.ui.internal.text.ChartTextHelp;
import org.plumbline.ui.internal.thinking.Thinking;

/** The chart of a patient: a header that stays in sight, and a page for each way of looking at the chart. */
public final class ChartEditor extends MultiPageEditorPart implements ISaveablePart2 {

    /** Id of the editor. */
    public static final String ID = "org.plumbline.ui.chart";

    private final List<ChartPage> pages = new ArrayList<>();
    private ChartSession session;
    private Clinic clinic;
    private ChartHeader header;
    private EncounterPage encounterPage;
    private ComparePage comparePage;
    private RunPage runPage;
    private ChartCheck check;
    private Thinking thinking;
    private ChartProblems problems;
    private Command undo;
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        clinic = site.getService(Clinic.class);
        thinking = new Thinking(this, this::encounter);
        begin((ChartInput) input);
    }

    private void begin(ChartInput input) {
        setInput(input);
        session = input.session();
        setPartName(PatientWords.listed(session.chart().getPatient()));
        session.stack().addCommandStackListener(event -> changed(session.stack().getMostRecentCommand()));
        thinking.soon();
    }

    /** The chart being edited. */
    public ChartSession session() {
        return session;
    }

    /** The clinic the chart belongs to. */
    public Clinic clinic() {
        return clinic;
    }

    /** What is reasoned about the chart. */
    public Thinking thinking() {
        return thinking;
    }

    private Optional<Encounter> encounter() {
        return encounterPage == null ? Optional.empty() : encounterPage.encounter();
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        header = new ChartHeader(parent, this);
        problems = new ChartProblems(this, header);
        problems.listen(header::refresh);
        header.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Composite container = new Composite(parent, SWT.NONE);
        container.setLayout(new FillLayout());
        container.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        return container;
    }

    @Override
    protected void createPages() {
        CTabFolder folder = (CTabFolder) getContainer();
        folder.setTabPosition(SWT.TOP);
        encounterPage = new EncounterPage(this, folder);
        new ChartTextHelp(folder, clinic, this::session, encounterPage::encounter).serve(folder);
        comparePage = new ComparePage(this, folder);
        add(new OverviewPage(this, folder), Messages.pageOverview);
        add(encounterPage, Messages.pageEncounter);
        add(new PlanPage(this, folder), Messages.pagePlan);
        add(new ProgressPage(this, folder), Messages.pageProgress);
        add(comparePage, Messages.pageCompare);
        runPage = new RunPage(this, folder);
        add(runPage, Messages.pageRun);
        header.refresh();
        check = new ChartCheck(folder, session.chart(), encounterPage::encounter,
                diagnostic -> pages.forEach(page -> page.check(diagnostic)));
        check.soon();
    }

    private void add(ChartPage page, String title) {
        setPageText(addPage(page.frame()), title);
        page.body().onUnsettled(() -> firePropertyChange(IEditorPart.PROP_DIRTY));
        pages.add(page);
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (index < pages.size()) {
            pages.forEach(page -> page.look(page == pages.get(index)));
        }
    }

    /** Shows a page, counted from 0. */
    public void showPage(int index) {
        setActivePage(index);
        pages.get(index).setFocus();
    }

    /** Shows an encounter on its page. */
    public void showEncounter(EncounterHeader encounter) {
        showEncounter(encounter, () -> pages.get(pages.indexOf(encounterPage)).setFocus());
    }

    /** Shows an encounter on its page and then does something, once it has been read. */
    void showEncounter(EncounterHeader encounter, Runnable then) {
        showPage(pages.indexOf(encounterPage));
        encounterPage.show(encounter, then);
    }

    /** The problems of the chart. */
    public ChartProblems problems() {
        return problems;
    }

    /** Shows at fields, rows and sections what is to be mended there. */
    public void mark(Marks marks) {
        pages.forEach(page -> page.mark(marks));
    }

    /** What stands at a place; empty where it has gone, or in an encounter that nobody looked at. */
    public Optional<Target> target(Place place) {
        return Reveal.target(place, session);
    }

    /** Goes to where a place in the chart is edited. */
    public void reveal(Place place) {
        new Reveal(this, List.copyOf(pages)).go(place);
    }

    /** The page of the note, brought to the front. */
    public EncounterPage note() {
        int index = pages.indexOf(encounterPage);
        if (getActivePage() != index) {
            showPage(index);
        }
        return encounterPage;
    }

    /** The page of the return to running, brought to the front. */
    public RunPage running() {
        int index = pages.indexOf(runPage);
        if (getActivePage() != index) {
            showPage(index);
        }
        return runPage;
    }

    /** Whether the note that is shown on its page has been signed. */
    public boolean isNoteSigned() {
        return encounterPage.isSigned();
    }

    /** Starts an encounter in the newest episode and shows it, once the one before has been read. */
    public void startEncounter() {
        Episode episode = session.episode().orElseThrow();
        Optional<EncounterHeader> last = newest(episode);
        read(last.stream().toList(), () -> {
            if (newest(episode).equals(last)) { // the key may be pressed twice while the last one is read
                start(episode, last.flatMap(before -> session.encounter(before.getId())));
            }
        });
    }

    private static Optional<EncounterHeader> newest(Episode episode) {
        return episode.getEncounters().reversed().stream().findFirst();
    }

    /**
     * Compares the encounter shown with the one before; where that is done already, shows what differs or all.
     */
    public void compare() {
        int index = pages.indexOf(comparePage);
        if (getActivePage() == index) {
            comparePage.toggle();
        } else {
            comparePage.about(encounterPage.encounter().flatMap(note -> session.header(note.getId())));
            showPage(index);
        }
    }

    /**
     * Runs {@code then} once these encounters are in the session: at once where they are, else when the store has been
     * asked, unless the chart was reverted meanwhile.
     */
    public void read(List<EncounterHeader> wanted, Runnable then) {
        List<String> missing = wanted.stream().map(EncounterHeader::getId)
                .filter(id -> session.encounter(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            then.run();
            return;
        }
        ChartSession asked = session;
        String chart = session.chart().getId();
        Background.run(Messages.openingEncounter, header, monitor -> {
            List<Encounter> read = new ArrayList<>();
            for (String id : missing) {
                read.add(clinic.store().encounter(chart, id));
            }
            return read;
        }, read -> {
            if (session == asked) {
                read.stream().filter(one -> session.encounter(one.getId()).isEmpty()).forEach(session::adopt);
                then.run();
            }
        });
    }

    private void start(Episode episode, Optional<Encounter> last) {
        EncounterHeader started = FollowUp.header(episode, ClinicianProfile.read().clinician(), OffsetDateTime.now());
        session.add(started, FollowUp.note(started, last, clinic.catalogue()));
        showEncounter(started);
    }

    /** Shows a change; this is in the way of every key, so that what did not change is left alone. */
    private void changed(Command command) {
        Collection<?> affected = command == null ? List.of() : command.getAffectedObjects();
        pages.forEach(page -> page.changed(affected));
        header.refresh();
        setPartName(PatientWords.listed(session.chart().getPatient()));
        if (dirty != isDirty()) {
            dirty = !dirty;
            firePropertyChange(IEditorPart.PROP_DIRTY);
        }
        if (undo != session.stack().getUndoCommand()) {
            undo = session.stack().getUndoCommand();
            ICommandService commands = getSite().getService(ICommandService.class);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        }
        check.changed(affected);
        thinking.soon();
    }

    /** Another encounter is shown. */
    public void encounterShown() {
        check.soon();
        thinking.soon();
    }

    @Override
    public boolean isDirty() {
        return session.stack().isSaveNeeded() || pages.stream().anyMatch(page -> page.body().isUnsettled());
    }

    /** Asks before entries are lost that are not understood; else the workbench asks. */
    @Override
    public int promptToSaveOnClose() {
        List<String> unread = pages.stream().flatMap(page -> page.body().unread().stream()).toList();
        return unread.isEmpty() ? DEFAULT : UnreadEntries.ask(getSite().getShell(), unread);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages.forEach(page -> page.body().settle());
        ChartSave save = session.snapshot(ClinicianProfile.read().name(), Messages.saveReason);
        Command last = session.stack().getUndoCommand();
        Saving.save(save, clinic, getSite().getShell()).ifPresentOrElse(saved -> {
            session.saved(saved.number(), last);
            dirty = isDirty();
            firePropertyChange(IEditorPart.PROP_DIRTY);
            header.refresh();
        }, () -> monitor.setCanceled(true));
    }

    /** Gives up all changes since the last save, after asking. */
    public void revert() {
        if (!isDirty() || MessageDialog.openQuestion(getSite().getShell(), Messages.revertTitle,
                Messages.revertQuestion)) {
            Charts.read(header, clinic, session.chart().getId(), this::restart);
        }
    }

    private void restart(ChartInput input) {
        int page = getActivePage();
        begin(input);
        pages.clear();
        while (getPageCount() > 0) {
            removePage(0);
        }
        createPages();
        showPage(page);
        dirty = false;
        firePropertyChange(IEditorPart.PROP_DIRTY);
    }

    @Override
    public void dispose() {
        thinking.stop();
        super.dispose();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
