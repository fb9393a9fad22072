#pragma once

#include "models/items/casefile.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace disputedesk {

/// The sections of a case file to read, select and copy on the screen. Text is put in as text: nothing is HTML, nothing
/// is loaded, nothing can be typed.
class CaseText : public QPlainTextEdit {
    Q_OBJECT
public:
    CaseText(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void showCase(const CaseFile &file);

private:
    void fill();

    const Theme &m_theme;
    CaseFile m_file;
};

} // namespace disputedesk
