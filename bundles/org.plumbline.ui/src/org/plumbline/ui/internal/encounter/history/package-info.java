/** What the patient says: complaint, pain, function, running and medical history. */
package org.plumbline.ui.internal.encounter.history;
