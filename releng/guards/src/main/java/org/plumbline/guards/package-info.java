/**
 * The rules of the house as code: each reads the checkout and says in which line of which file it is broken. What is
 * allowed to require what stands in {@code rooms.properties}; everything else that is data stands beside its rule.
 */
package org.plumbline.guards;
