#pragma once

#include "models/domain/dispute.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

/// Evidence that is at the provider and can no longer be changed: texts to select and copy, files to look at and save.
class EvidenceRead : public QWidget {
    Q_OBJECT
public:
    EvidenceRead(const Theme &theme, QWidget *parent = nullptr);

    /// `files`: what is known of the files that the evidence names. The same again changes nothing: a selection stays.
    void showEvidence(const Evidence &evidence, const QList<Document> &files);

Q_SIGNALS:
    void previewRequested(const QString &documentId);
    void saveRequested(const QString &documentId);

private:
    void rebuild();
    void addGroup(const QString &title);
    void addText(const QString &field, const QString &text);
    void addFile(const QString &field, const QString &id);

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_list = nullptr;
    Evidence m_evidence;
    QList<Document> m_files;
};

} // namespace disputedesk
