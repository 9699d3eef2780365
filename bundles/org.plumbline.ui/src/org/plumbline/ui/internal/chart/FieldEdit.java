package org.plumbline.ui.internal.chart;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Sets a feature while somebody types. Edits of one visit to a field become one step of undo. */
public final class FieldEdit extends SetCommand {

    private final Object visit;
    private final List<Command> besides;

    /**
     * @param visit what tells one visit to the field from the next
     * @param besides what changes together with the field
     */
    public FieldEdit(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, Object visit,
            List<Command> besides) {
        super(domain, owner, feature, value);
        this.visit = visit;
        this.besides = List.copyOf(besides);
    }

    /** Takes the value of a later edit of the same visit, and says whether it did. */
    boolean absorb(FieldEdit later) {
        if (later.visit != visit || later.owner != owner || later.feature != feature || !later.besides.isEmpty()) {
            return false;
        }
        value = later.value;
        owner.eSet(feature, value);
        return true;
    }

    @Override
    protected boolean prepare() {
        return super.prepare() && besides.stream().allMatch(Command::canExecute);
    }

    @Override
    public void doExecute() {
        super.doExecute();
        besides.forEach(Command::execute);
    }

    @Override
    public void doUndo() {
        besides.reversed().forEach(Command::undo);
        super.doUndo();
    }

    @Override
    public void doRedo() {
        super.doRedo();
        besides.forEach(Command::redo);
    }

    @Override
    public Collection<?> doGetAffectedObjects() {
        return Stream.concat(super.doGetAffectedObjects().stream(),
                besides.stream().flatMap(command -> command.getAffectedObjects().stream())).collect(Collectors.toSet());
    }
}
