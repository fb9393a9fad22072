#pragma once

#include "ui/dialogs/reviewcontent.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace disputedesk {

class InkLabel;

/// What will be sent, before the last question: the difference, the documents, the exact request, what the provider
/// will do with it. Sends nothing and asks for nothing but to go on.
class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    ReviewDialog(const ReviewContent &content, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Continue to confirm…"; the dialog has accepted itself.
    void continueRequested();

private:
    void addHeading(const QString &text, const QString &note = {});
    void addDiffs();
    void addDocuments();
    void addRequest();

    const ReviewContent m_content;
    const Theme &m_theme;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace disputedesk
