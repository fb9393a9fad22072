# Brings the catalogues up to date with the sources: cmake -DTOP=… -DLUPDATE=… -DWORK=… -DCATALOGUES=… -P this
# TOP is the checkout, WORK a folder to write into, CATALOGUES the folder with disputedesk_*.ts. The test `translations`
# calls it with a copy of the catalogues, ./dev translations with those of the checkout.
cmake_minimum_required(VERSION 3.25)

# The texts of resources/reasons.json are keys of the translation too (models/items/reasontexts.cpp): lupdate finds them
# in a source file made from it.
file(READ ${TOP}/resources/reasons.json reasons)
set(texts "")
foreach(table IN ITEMS categories words codes)
    string(JSON last LENGTH "${reasons}" ${table})
    math(EXPR last "${last} - 1")
    foreach(row RANGE ${last})
        string(JSON meaning GET "${reasons}" ${table} ${row})
        foreach(member IN ITEMS text advice)
            string(JSON text ERROR_VARIABLE none GET "${meaning}" ${member})
            if(NOT none)
                string(REPLACE "\\" "\\\\" text "${text}")
                string(REPLACE "\"" "\\\"" text "${text}")
                string(APPEND texts "    QT_TRANSLATE_NOOP(\"disputedesk::ReasonTexts\", \"${text}\"),\n")
            endif()
        endforeach()
    endforeach()
endforeach()
file(MAKE_DIRECTORY ${WORK})
file(WRITE ${WORK}/reasons.cpp "const char *const reasons[] = {\n${texts}};\n")

# No locations: a moved line is no change of a catalogue. Includes are found from the top, else lupdate loses the
# namespace of a class.
set(common -silent -locations none -no-obsolete -I ${TOP} ${TOP}/app ${TOP}/ui ${TOP}/models ${TOP}/resources/i18n/qtwords.h
    ${WORK}/reasons.cpp)
foreach(language IN ITEMS th ja zh_CN)
    execute_process(COMMAND ${LUPDATE} ${common} -source-language en -target-language ${language}
        -ts ${CATALOGUES}/disputedesk_${language}.ts COMMAND_ERROR_IS_FATAL ANY)
endforeach()
# English is in the sources; only its plural forms need a catalogue.
execute_process(COMMAND ${LUPDATE} ${common} -pluralonly -source-language en -target-language en
    -ts ${CATALOGUES}/disputedesk_en.ts COMMAND_ERROR_IS_FATAL ANY)
