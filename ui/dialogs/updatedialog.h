#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QStringList>
#include <QUrl>

namespace disputedesk {

/// A version that is there.
struct UpdateOffer {
    QString version;
    QString running;
    QUrl page; ///< where a person gets it: built in, never from an answer
    QStringList checksums; ///< "digits  name", a line each
};

/// Tells of a newer version: where it is, and the checksums to compare with. Fetches and opens nothing by itself.
class UpdateDialog : public QDialog {
    Q_OBJECT
public:
    UpdateDialog(const UpdateOffer &offer, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QUrl &page);
};

} // namespace disputedesk
