#pragma once

#include <QString>

namespace disputedesk::test {

/// What makes `text` dangerous or false as the tool tip that it is: markup other than our own line breaks, or text
/// escaped for a tip that is none; empty: nothing.
QString richProblem(const QString &text);
/// The first hidden character that stands in `text` as it is; empty: none. Isolates and break marks of ours are none.
QString hiddenProblem(const QString &text);
/// What shows that `text` was written for a reader of HTML and stands where there is none; empty: nothing.
QString escapedProblem(const QString &text);

} // namespace disputedesk::test
