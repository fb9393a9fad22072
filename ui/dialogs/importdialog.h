#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QVBoxLayout;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What a file of settings would bring. Names and paths are a stranger's text.
struct ImportOffer {
    QString file;
    QString copies; ///< the folder that will have what is here now
    int settings = 0; ///< other than here
    int settingsLeftOut = 0; ///< that this version cannot use
    QString proxy; ///< the address that would be used; empty: none is set
    bool proxyChanges = false;
    QStringList views; ///< names to add
    int viewsKnown = 0;
    int viewsRenamed = 0;
    int viewsWithoutAccount = 0;
    QStringList replies; ///< names to add
    int repliesKnown = 0;
    int repliesRenamed = 0;
    int folders = 0; ///< empty ones to add
};

/// What a person wants of it.
struct ImportChoice {
    bool settings = false;
    bool views = false;
    bool replies = false;
};

/// Says what a file of settings would bring, and asks. Stays open until the import ended: setProblem() says that
/// nothing was changed, accept() that it was done.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const ImportOffer &offer, const Theme &theme, QWidget *parent = nullptr);

    /// What was asked for did not happen, and why; it can be asked for again.
    void setProblem(const QString &problem);
    void reject() override; ///< not while it is under way

Q_SIGNALS:
    void importRequested(const disputedesk::ImportChoice &choice);

private:
    QCheckBox *addPart(
        QVBoxLayout &column, const QString &name, const QString &text, int count, const QStringList &lines);
    QStringList settingLines() const;
    QStringList viewLines() const;
    QStringList replyLines() const;
    void judge();

    const ImportOffer m_offer;
    const Theme &m_theme;
    QCheckBox *m_settings = nullptr;
    QCheckBox *m_views = nullptr;
    QCheckBox *m_replies = nullptr;
    InkLabel *m_problem = nullptr;
    ActButton *m_cancel = nullptr;
    ActButton *m_go = nullptr;
    bool m_busy = false;
};

} // namespace disputedesk
