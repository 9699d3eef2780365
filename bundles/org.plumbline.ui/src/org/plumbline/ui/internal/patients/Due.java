package org.plumbline.ui.internal.patients;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.Worklists;
import org.plumbline.store.ClinicFacts;
import org.plumbline.store.StoreException;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;

/** Works out what is due, beside the user interface's thread: when it is asked to, and when a new day has begun. */
final class Due {

    /** Charts that are read at a time where facts are missing, so that whoever opens or saves one gets a turn. */
    private static final int AT_A_TIME = 20;

    /** A clock that stood while the machine slept is looked at again soon. */
    private static final int LONGEST_WAIT = (int) Duration.ofMinutes(10).toMillis();

    private final Clinic clinic;
    private final Control owner;
    private final Consumer<Map<Worklist, List<WorkItem>>> show;
    private final Runnable look = this::look;
    private LocalDate day = LocalDate.now();
    private Job job;

    /** @param show shows what is due, on the user interface's thread */
    Due(Clinic clinic, Control owner, Consumer<Map<Worklist, List<WorkItem>>> show) {
        this.clinic = clinic;
        this.owner = owner;
        this.show = show;
        wait(LocalDateTime.now());
    }

    /** The items of a list by chart, the most urgent first. */
    static Map<String, WorkItem> byChart(List<WorkItem> items) {
        Map<String, WorkItem> byChart = new LinkedHashMap<>();
        items.forEach(item -> byChart.putIfAbsent(item.chart(), item));
        return byChart;
    }

    /** Works it out for the first time; after that nothing. Patients can be found before. */
    void begin() {
        if (job == null) {
            refresh();
        }
    }

    /** Works it out anew; what is under way is given up. */
    void refresh() {
        if (job != null) {
            job.cancel();
        }
        job = Background.runQuietly(Messages.looking, owner, this::due, show);
    }

    private Map<Worklist, List<WorkItem>> due(IProgressMonitor monitor) throws StoreException {
        ClinicFacts facts = clinic.store().facts();
        while (!monitor.isCanceled() && facts.complete(AT_A_TIME) > 0) {
            monitor.worked(1);
        }
        return Worklists.of(facts.all(), LocalDate.now(), clinic.catalogue());
    }

    private void look() {
        if (!owner.isDisposed()) {
            LocalDateTime now = LocalDateTime.now();
            if (!now.toLocalDate().equals(day)) {
                day = now.toLocalDate();
                refresh();
            }
            wait(now);
        }
    }

    private void wait(LocalDateTime now) {
        long untilMidnight = Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay()).toMillis() + 1;
        owner.getDisplay().timerExec((int) Math.min(untilMidnight, LONGEST_WAIT), look);
    }
}
