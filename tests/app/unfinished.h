#pragma once

#include <QString>

namespace disputedesk::test {
class DeskDriver;
}

/// What keeps a program from being done with a dispute. Each works on the one that is open in the window, and returns
/// what went wrong on the way: an empty text as it should be.
namespace disputedesk::tests {

/// Ticks the question's box, waits out the delay, presses the acting button.
QString confirmQuestion(test::DeskDriver &driver);
/// Accepts the loss at Omise, which neither does it nor answers, as long as its faults stand: the question says that it
/// is not known yet, and is still open.
QString acceptWithoutAnswer(test::DeskDriver &driver);
/// Leaves that question, wants to settle the write by hand and types `words` into the note.
QString typeIntoSettlement(test::DeskDriver &driver, const QString &words);
/// A colleague's evidence at Stripe, "theirs", that the window has not read yet.
QString stageTheirs(test::DeskDriver &driver);
/// The same and read; the comparison with the draft is open, and `words` were typed into it.
QString typeIntoComparison(test::DeskDriver &driver, const QString &words);

} // namespace disputedesk::tests
