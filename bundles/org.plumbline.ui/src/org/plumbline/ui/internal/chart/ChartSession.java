package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ORIGINS;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ENCOUNTERS;
import static org.plumbline.model.chart.ChartPackage.Literals.PROVENANCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.ChartSave;
import org.plumbline.store.OpenedChart;
import org.plumbline.ui.internal.Messages;

/**
 * A chart that is being edited: its index, the encounters looked at so far, and the one command stack through which
 * alone they change. Used by the user interface's thread only.
 */
public final class ChartSession {

    private final Chart chart;
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new ChartCommandStack());
    private final Map<String, Encounter> encounters = new LinkedHashMap<>();
    private final Set<Encounter> touched = new LinkedHashSet<>();
    private final ChartCopies copies = new ChartCopies();
    private final Touch touch = new Touch();
    private long revision;

    public ChartSession(OpenedChart opened) {
        chart = opened.chart();
        revision = opened.revision();
        chart.eAdapters().add(touch);
    }

    /** The index. */
    public Chart chart() {
        return chart;
    }

    /** Revision the chart was opened in or last saved as. */
    public long revision() {
        return revision;
    }

    /** The command stack. */
    public BasicCommandStack stack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /** The newest episode of care. */
    public Optional<Episode> episode() {
        EList<Episode> episodes = chart.getEpisodes();
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
    }

    /** Headers of all encounters, newest first. */
    public List<EncounterHeader> headers() {
        return chart.getEpisodes().stream().flatMap(episode -> episode.getEncounters().stream()).toList().reversed();
    }

    /** The header with this id. */
    public Optional<EncounterHeader> header(String id) {
        return headers().stream().filter(header -> header.getId().equals(id)).findFirst();
    }

    /** An encounter that was adopted before. */
    public Optional<Encounter> encounter(String id) {
        return Optional.ofNullable(encounters.get(id));
    }

    /** The encounters of an episode looked at so far, oldest first, up to a day. */
    public List<Visit> visits(Episode episode, LocalDate until) {
        return Visit.of(episode, encounters.values(), until);
    }

    /** Takes an encounter into the session; from now on its changes are saved with the chart. */
    public Encounter adopt(Encounter encounter) {
        if (encounter.getSubjective() == null) {
            encounter.setSubjective(ChartFactory.eINSTANCE.createSubjective());
        }
        if (encounter.getAssessment() == null) {
            encounter.setAssessment(ChartFactory.eINSTANCE.createAssessment());
        }
        encounters.put(encounter.getId(), encounter);
        encounter.eAdapters().add(touch);
        return encounter;
    }

    /** Adds a new encounter to the newest episode. */
    public void add(EncounterHeader header, Encounter encounter) {
        adopt(encounter);
        touched.add(encounter);
        Episode episode = episode().orElseThrow();
        execute(Messages.newEncounter, List.of(new AddCommand(domain, episode, EPISODE__ENCOUNTERS, header)));
    }

    /** Sets a feature while somebody types; edits with the same {@code visit} are one step of undo. */
    public void type(EObject owner, EStructuralFeature feature, Object value, Object visit, String label) {
        FieldEdit edit = new FieldEdit(domain, owner, feature, value, visit,
                commands(Provenances.typed(owner, feature)));
        edit.setLabel(label);
        stack().execute(edit);
    }

    /** Sets a feature. */
    public void set(EObject owner, EStructuralFeature feature, Object value, String label) {
        execute(label, List.of(setting(owner, feature, value)));
    }

    /** A command that sets a feature. */
    public Command setting(EObject owner, EStructuralFeature feature, Object value) {
        return new SetCommand(domain, owner, feature, value);
    }

    /** Adds an object to the feature that takes such objects. */
    public void add(EObject owner, EStructuralFeature feature, EObject object, String label) {
        execute(label, List.of(new AddCommand(domain, owner, feature, object)));
    }

    /** Moves an object within its list. */
    public void move(EObject object, int position, String label) {
        execute(label, List.of(moving(object, position)));
    }

    private Command moving(EObject part, int position) {
        return new MoveCommand(domain, part.eContainer(), part.eContainingFeature(), part, position);
    }

    /** Removes objects from where they are. */
    public void remove(Collection<? extends EObject> objects, String label) {
        execute(label, objects.stream().map(this::removing).toList());
    }

    /**
     * Executes commands as one step of undo with this label. What they set by hand is from then on the clinician's own,
     * unless they say themselves where it comes from.
     */
    public void execute(String label, List<Command> commands) {
        Stream<Command> own = commands.stream().anyMatch(ChartSession::tellsProvenance) ? Stream.empty()
                : commands(commands.stream().filter(SetCommand.class::isInstance).map(SetCommand.class::cast)
                        .flatMap(set -> Provenances.typed(set.getOwner(), set.getFeature()).stream()).distinct()
                        .toList()).stream();
        stack().execute(new CompoundCommand(label, label, Stream.concat(commands.stream(), own).toList()));
    }

    /** Makes these changes as one step of undo with this label; none when there are none. */
    public void make(String label, List<Edit> edits) {
        if (!edits.isEmpty()) {
            execute(label, commands(edits));
        }
    }

    private static boolean tellsProvenance(Command command) {
        return command instanceof SetCommand set && set.getFeature().getEType() == PROVENANCE
                || command instanceof AddCommand add && add.getFeature() == ENCOUNTER__ORIGINS;
    }

    private List<Command> commands(List<Edit> edits) {
        return edits.stream().map(edit -> switch (edit) {
            case Edit.Set set -> setting(set.owner(), set.feature(), set.value());
            case Edit.Add add -> new AddCommand(domain, add.owner(), add.feature(), add.part());
            case Edit.Remove remove -> removing(remove.part());
            case Edit.Move move -> moving(move.part(), move.position());
        }).toList();
    }

    private Command removing(EObject part) {
        return new RemoveCommand(domain, part.eContainer(), part.eContainingFeature(), part);
    }

    /** Copies of what a save has to write. */
    public ChartSave snapshot(String author, String reason) {
        List<String> known = headers().stream().map(EncounterHeader::getId).toList();
        List<Encounter> changed = touched.stream().filter(encounter -> known.contains(encounter.getId())).toList();
        return new ChartSave(EcoreUtil.copy(chart), List.copyOf(EcoreUtil.copyAll(changed)), revision, author, reason);
    }

    /** A copy of the index and of the encounters looked at, as they are now. What did not change is copied once. */
    public ChartCopy copy() {
        return new ChartCopy(copies.of(chart), encounters.values().stream().map(copies::of).toList());
    }

    /** A chart that nobody changes. */
    public record ChartCopy(Chart chart, List<Encounter> encounters) {
    }

    /**
     * Notes that a snapshot was saved which was taken when {@code last} was the command to undo. An encounter that was
     * undone before is not in it and stays to be written, should it come back.
     */
    public void saved(long newRevision, Command last) {
        revision = newRevision;
        if (stack().getUndoCommand() == last) {
            touched.removeIf(encounter -> header(encounter.getId()).isPresent());
            stack().saveIsDone();
        }
    }

    /** Notes which documents change, and repeats in headers what the timeline shows of their encounters. */
    private final class Touch extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER
                    && notification.getNotifier() instanceof EObject changed) {
                EObject document = EcoreUtil.getRootContainer(changed);
                copies.changed(document);
                if (document instanceof Encounter encounter) {
                    touched.add(encounter);
                    header(encounter.getId()).ifPresent(header -> repeat(encounter, header));
                }
            }
        }

        private void repeat(Encounter encounter, EncounterHeader header) {
            header.setPainNow(encounter.getSubjective().getPainNow());
            header.setPainWorst(encounter.getSubjective().getPainWorst());
        }
    }
}
