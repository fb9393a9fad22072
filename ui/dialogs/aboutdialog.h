#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace disputedesk {

/// Name, version, licence, what it is made of; says that nothing leaves the machine but requests to the provider.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);
    /// Version lines for a support ticket.
    static QString versionText();
};

} // namespace disputedesk
