#pragma once

#include "models/domain/dispute.h"
#include "models/domain/evidenceplan.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

class EvidenceFieldRow;
class EvidenceFileRow;
class EvidenceTextRow;
class InkLabel;
class LinkButton;

/// The 27 rows in their two sections: expected for the reason, and optional by group. Rows are made once; a key press
/// changes figures only, a choice of the agent changes who stands where.
class EvidenceFields : public QWidget {
    Q_OBJECT
public:
    EvidenceFields(const Theme &theme, QWidget *parent = nullptr);

    /// Another dispute: every row closed and empty.
    void reset();
    /// Figures, signs and warnings of every row. `settle`: rows may come, go and change places.
    void showPlan(const EvidencePlan &plan, bool settle);
    /// Before showPlan(): what is known of the provider's files, and uploads under way.
    void showFiles(const EvidencePlan &plan, const QList<Document> &files, const QHash<QUuid, int> &uploads,
        const QString &provider);
    EvidenceTextRow *textRow(const QString &field) const { return m_texts.value(field); }
    void commitPreedit();
    void setForeignTexts(const QStringList &foreign);
    /// The text field that is being written in, else the first open one; empty: none is open.
    QString fieldWrittenIn() const;

Q_SIGNALS:
    void textEdited(const QString &field, const QString &text);
    void takeAwayRequested(const QString &field, bool away);
    void focusLeft();
    void replyMenuRequested(const QString &field, const QPoint &at);
    void fillRequested(const QString &field);
    void filesDropped(const QString &field, const QStringList &paths);
    void chooseFileRequested(const QString &field);
    void removeFileRequested(const QUuid &file);
    void previewRequested(const QString &documentId, const QUuid &file);

private:
    void build();
    EvidenceFieldRow *makeRow(const EvidenceField &field);
    void settle(const EvidencePlan &plan);
    void arrange(const QStringList &expected, const QStringList &optional);
    void chainTabs(const QStringList &expected, const QStringList &optional);

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    InkLabel *m_expectedTitle = nullptr;
    QWidget *m_optionalHead = nullptr;
    LinkButton *m_more = nullptr;
    InkLabel *m_hidden = nullptr;
    QHash<EvidenceGroup, InkLabel *> m_groups;
    QHash<QString, EvidenceFieldRow *> m_rows;
    QHash<QString, EvidenceTextRow *> m_texts;
    QHash<QString, EvidenceFileRow *> m_files;
    EvidencePlan m_plan;
    QStringList m_shownExpected;
    QStringList m_shownOptional;
    bool m_all = false; ///< optional rows without a value are shown as well
};

} // namespace disputedesk
