package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** The rows of a table as places where parts of a chart stand. */
final class TableSpot<T> implements Spot {

    private final CellViewer viewer;
    private final Supplier<List<T>> shown;
    private BiPredicate<T, EObject> rows = (element, part) -> element == part;
    private Marks marks = Marks.NONE;
    private List<List<Marks.Mark>> marked = List.of();

    /** @param shown the elements that have rows now */
    TableSpot(CellViewer viewer, Supplier<List<T>> shown) {
        this.viewer = viewer;
        this.shown = shown;
    }

    /** Says which elements stand for a part of a chart; without this, those that are one. */
    void rows(BiPredicate<T, EObject> standing) {
        rows = standing;
    }

    @Override
    public Control control() {
        return viewer.getTable();
    }

    @Override
    public boolean isField(EObject object, EStructuralFeature feature) {
        return false;
    }

    @Override
    public boolean hasRow(EObject part) {
        return row(part).isPresent();
    }

    private Optional<T> row(EObject part) {
        return shown.get().stream().filter(element -> rows.test(element, part)).findFirst();
    }

    @Override
    public void go(Target target) {
        viewer.getTable().setFocus();
        target.outward().flatMap(one -> row(one.object()).stream()).findFirst().ifPresent(viewer::select);
    }

    @Override
    public void mark(Marks now) {
        marks = now;
        List<List<Marks.Mark>> before = marked;
        marked = now == Marks.NONE ? List.of() : shown.get().stream().map(this::marks).toList();
        if (!marked.equals(before)) {
            viewer.refresh();
        }
    }

    @Override
    public List<Marks.Mark> marksAtFocus() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        return shown.get().stream().filter(element -> element == selected).flatMap(element -> marks(element).stream())
                .toList();
    }

    /** The marks of what an element stands for. */
    List<Marks.Mark> marks(T element) {
        return marks.objects().stream().filter(object -> rows.test(element, object))
                .flatMap(object -> marks.in(object).stream()).distinct().toList();
    }
}
