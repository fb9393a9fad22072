#pragma once

#include "models/domain/account.h"
#include "models/items/disputetablemodel.h"

#include <QList>
#include <QSet>

class QWidget;

namespace disputedesk::test {

/// 21 November 2026, 02:00 UTC: the now of all lists built here.
QDateTime listNow();

/// A live index of three accounts and its table model; rows are invented but look like real ones.
struct ListFixture {
    DisputeIndex index;
    DisputeTableModel model{index, [] { return listNow(); }};
    QUuid siam = QUuid::createUuid();
    QUuid kyoto = QUuid::createUuid();
    QUuid woosh = QUuid::createUuid();

    /// About forty rows over all stages, Thai and Japanese text among them.
    void fill();
    /// One row of `siam` that needs a response; `due` in hours from now.
    /// One row of `woosh` (WooshPay), due in two days.
    void addWoosh(const QString &id, const QString &status);
    void add(const QString &id, qint64 minor = 100000, const QString &status = QStringLiteral("open"),
        int dueHours = 48, const QByteArray &searchText = {});
};

/// Interactive or speaking widgets under `root` (itself included) without an objectName or without an accessible name:
/// "QPushButton(name)". Qt's own inner widgets are left out.
QStringList unnamedControls(const QWidget &root);
/// Labels that would take their text for HTML.
QStringList richLabels(const QWidget &root);

} // namespace disputedesk::test
