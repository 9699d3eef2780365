/** What is behind the contract whatever the engine: the form of documents and rows, and the words people read. */
@NonNullByDefault
package org.plumbline.store.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
