package org.plumbline.ui.internal.form;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Tells content assist about fields of several lines. */
final class StyledTextAdapter implements IControlContentAdapter {

    @Override
    public void setControlContents(Control control, String text, int cursorPosition) {
        ((StyledText) control).setText(text);
        setCursorPosition(control, cursorPosition);
    }

    @Override
    public void insertControlContents(Control control, String text, int cursorPosition) {
        ((StyledText) control).insert(text);
        setCursorPosition(control, cursorPosition);
    }

    @Override
    public String getControlContents(Control control) {
        return ((StyledText) control).getText();
    }

    @Override
    public int getCursorPosition(Control control) {
        return ((StyledText) control).getCaretOffset();
    }

    @Override
    public Rectangle getInsertionBounds(Control control) {
        StyledText text = (StyledText) control;
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        return new Rectangle(caret.x, caret.y, 1, text.getLineHeight());
    }

    @Override
    public void setCursorPosition(Control control, int index) {
        ((StyledText) control).setSelection(index);
    }
}
