package org.plumbline.core.check;

import java.util.List;
import java.util.function.Supplier;

import org.plumbline.core.provenance.Edit;

/**
 * A way to mend a problem.
 *
 * @param label what it does, as a command: “Link to the Oswestry index”
 * @param edits makes the edits, on the objects that were checked; called once, when the fix is chosen
 */
public record QuickFix(String label, Supplier<List<Edit>> edits) {
}
