#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QString>

class QTableWidget;

namespace disputedesk {

/// A library the program is made with.
struct LinkedLibrary {
    QString name;
    QString runs; ///< version in use now; empty: it cannot be told apart from `built`
    QString built; ///< version it was compiled with
    QString licence;
};

/// Name, version, licence, what it is made of; says that nothing leaves the machine but requests to the provider,
/// unless the person allowed it to ask for new versions.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Theme &theme, const QList<LinkedLibrary> &libraries = {}, QWidget *parent = nullptr);
    /// Version lines for a support ticket.
    static QString versionText(const QList<LinkedLibrary> &libraries = {});

private:
    QTableWidget *tableOf(const QList<LinkedLibrary> &libraries);
};

} // namespace disputedesk
