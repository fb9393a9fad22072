#pragma once

#include <QList>
#include <QString>

class QDialog;

namespace disputedesk::test {

class DeskDriver;

/// A dialog and the action that opens it.
struct DialogWay {
    QString dialog; ///< its objectName
    QString action; ///< the action's
    QString unfold = {}; ///< a button of it that shows the rest of it; empty: all is shown
};

/// Every dialog that an action opens while an Omise dispute that needs a response is open and its account is chosen.
QList<DialogWay> dialogWays();

/// Opens it; null when the action is missing or off, or nothing opened.
QDialog *openDialog(DeskDriver &driver, const DialogWay &way);

} // namespace disputedesk::test
