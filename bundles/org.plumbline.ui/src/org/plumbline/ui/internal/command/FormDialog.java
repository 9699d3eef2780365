package org.plumbline.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.Problem;

/** Asks for the fields of objects that are in no chart yet, and checks them by the rules of the chart. */
final class FormDialog extends TitleAreaDialog {

    /** An object and its fields. An object that is not required may be left empty as a whole. */
    record Part(EObject object, List<FieldSpec> fields, boolean required) {

        boolean isEmpty() {
            return fields.stream().allMatch(field -> object.eGet(field.feature()) == null);
        }
    }

    private static final int WIDTH = 620;
    /** Points for what may have to be said below a field. */
    private static final int ROOM = 40;

    private final String title;
    private final String message;
    private final List<Part> parts;
    private final List<FieldForm> forms = new ArrayList<>();

    FormDialog(Shell shell, String title, String message, List<Part> parts) {
        super(shell);
        this.title = title;
        this.message = message;
        this.parts = parts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        area.setLayout(GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).create());
        for (Part part : parts) {
            FieldForm form = new FieldForm(area, this::set, part.fields());
            form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            form.show(part.object(), null);
            forms.add(form);
        }
        return area;
    }

    private void set(EObject owner, EStructuralFeature feature, Object value, Object visit, String label) {
        owner.eSet(feature, value);
        check();
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        check();
        setErrorMessage(null);
        return bar;
    }

    private void check() {
        BasicDiagnostic problems = new BasicDiagnostic();
        parts.stream().filter(part -> part.required() || !part.isEmpty())
                .forEach(part -> Diagnostician.INSTANCE.validate(part.object(), problems));
        String wrong = problems.getChildren().isEmpty() ? null : Problem.words(problems.getChildren().getFirst());
        setErrorMessage(wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
    }

    /** Stays open while a field holds what is not understood: it would be lost. */
    @Override
    protected void okPressed() {
        forms.stream().flatMap(form -> form.hint().stream()).findFirst()
                .ifPresentOrElse(this::setErrorMessage, super::okPressed);
    }

    @Override
    protected Point getInitialSize() {
        Point least = super.getInitialSize();
        return new Point(Math.max(WIDTH, least.x), least.y + ROOM);
    }
}
