package org.plumbline.ui.internal.thinking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.StoreException;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.ChartSession;

/**
 * Reasons about the chart of an editor while it is edited. When the hands rest after a change, the chart is copied, as
 * far as it changed, and everybody who watches gets an answer worked out in a job. What is not current any more by
 * then is not shown. Called on the user interface's thread.
 */
public final class Thinking {

    /** Milliseconds without a change after which one thinks. */
    public static final int PAUSE = 150;

    private final ChartEditor editor;
    private final Supplier<Optional<Encounter>> shown;
    private final Display display;
    private final List<Watch<?>> watches = new ArrayList<>();
    private final Runnable begin = this::begin;
    private final ThinkingJob job;
    private ChartSession session;
    private EpisodeNotes notes = new EpisodeNotes();
    private boolean stopped;

    /** @param shown the encounter that is shown */
    public Thinking(ChartEditor editor, Supplier<Optional<Encounter>> shown) {
        this.editor = editor;
        this.shown = shown;
        display = editor.getSite().getShell().getDisplay();
        job = new ThinkingJob(display);
    }

    /**
     * Watches the chart in front of a page, whichever that is.
     *
     * @param name what is asked, for people
     * @param reason works it out; a pure function, called in a job
     * @param show shows it
     * @param lifetime ends the watch when it is disposed
     */
    public static <T> void inFront(IWorkbenchPage page, String name, Function<Thought, T> reason,
            Consumer<Answer<T>> show, Control lifetime) {
        Watch<T> watch = new Watch<>(name, reason, show, lifetime);
        ChartInFront.follow(page, (left, came) -> {
            left.ifPresent(editor -> editor.thinking().remove(watch));
            came.ifPresentOrElse(editor -> editor.thinking().add(watch), watch.showing(new Answer.Nothing<>()));
        }, lifetime);
    }

    /** Watches this chart until {@code lifetime} is disposed; see {@link #inFront}. */
    public <T> void watch(String name, Function<Thought, T> reason, Consumer<Answer<T>> show, Control lifetime) {
        Watch<T> watch = new Watch<>(name, reason, show, lifetime);
        add(watch);
        lifetime.addListener(SWT.Dispose, event -> remove(watch));
    }

    void add(Watch<?> watch) {
        watches.add(watch);
        soon();
    }

    void remove(Watch<?> watch) {
        watches.remove(watch);
    }

    /** Takes note that the chart has changed, or that another encounter is shown: thinks once the hands rest. */
    public void soon() {
        job.drop();
        display.timerExec(stopped ? -1 : PAUSE, begin);
    }

    /** Thinks no more. */
    public void stop() {
        stopped = true;
        watches.clear();
        soon();
    }

    /**
     * The case as it is right now, on the objects that are edited: for making edits. Visits that nobody has looked at
     * are in it to be read, as far as they were read from the store. Empty when there is no episode.
     */
    public Optional<ClinicalCase> live() {
        return episode().map(episode -> {
            LocalDate day = LocalDate.now();
            List<Encounter> known = episode.getEncounters().stream().map(EncounterHeader::getId)
                    .flatMap(id -> editor.session().encounter(id).or(() -> notes.read(id)).stream()).toList();
            return new ClinicalCase(editor.session().chart(), episode, Visit.of(episode, known, day), day,
                    editor.clinic().catalogue(), editor.clinic().positionsAtHand());
        });
    }

    private Optional<Episode> episode() {
        return shown.get().flatMap(note -> editor.session().header(note.getId())).map(EncounterHeader::eContainer)
                .map(Episode.class::cast).or(editor.session()::episode);
    }

    private void begin() {
        if (stopped || watches.isEmpty()) {
            return;
        }
        if (session != editor.session()) {
            session = editor.session();
            notes = new EpisodeNotes();
        }
        List<Watch<?>> asking = List.copyOf(watches);
        EpisodeNotes read = notes;
        String encounter = shown.get().map(Encounter::getId).orElse("");
        int episode = episode().map(session.chart().getEpisodes()::indexOf).orElse(-1);
        if (episode < 0) {
            asking.forEach(watch -> watch.showing(new Answer.Nothing<>()).run());
        } else {
            ChartSession.ChartCopy copy = session.copy();
            job.start((monitor, answers) -> think(copy, episode, encounter, read, asking, monitor, answers));
        }
    }

    /** Runs in the job. */
    private void think(ChartSession.ChartCopy copy, int number, String encounter, EpisodeNotes read,
            List<Watch<?>> asking, IProgressMonitor monitor, Consumer<Runnable> answers) {
        Chart chart = copy.chart();
        Episode episode = chart.getEpisodes().get(number);
        LocalDate day = LocalDate.now();
        try {
            List<Encounter> all = read.all(episode, chart.getId(), copy.encounters(), editor.clinic().store(), monitor);
            Thought thought = new Thought(new ClinicalCase(chart, episode, Visit.of(episode, all, day), day,
                    editor.clinic().catalogue(), editor.clinic().positions()), encounter);
            for (Watch<?> watch : asking) {
                answers.accept(watch.answer(editor, thought));
            }
        } catch (StoreException e) {
            Platform.getLog(getClass()).log(Background.problem(Messages.unread, e));
            asking.forEach(watch -> answers.accept(watch.showing(new Answer.Failed<>(Messages.unread))));
        }
    }
}
