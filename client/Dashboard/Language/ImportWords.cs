using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of importing.</summary>
abstract class ImportWords
{
    public abstract string Title { get; }
    public abstract string Nav { get; }
    public abstract string Lead { get; }
    public abstract string ColumnsLead { get; }
    public abstract string Template { get; }
    public abstract string FileLabel { get; }
    public abstract string FileHint { get; }
    public abstract string KeywordLabel { get; }
    public abstract string KeywordHint { get; }
    public abstract string KeywordFromColumn { get; }
    public abstract string Check { get; }
    public abstract string PreviewTitle { get; }
    public abstract string NothingYet { get; }
    public abstract string Rows { get; }
    public abstract string Good { get; }
    public abstract string KnownAlready { get; }
    public abstract string Bad { get; }
    public abstract string Confirm(string rows);
    public abstract string NothingToImport { get; }
    public abstract string Other { get; }
    public abstract string Ignored(string columns);
    public abstract string BadHeading { get; }
    public abstract string GoodHeading { get; }
    public abstract string More(string n);
    public abstract string Line { get; }
    public abstract string FieldHeading { get; }
    public abstract string WhatHeading { get; }
    public abstract string WrittenHeading { get; }
    public abstract string InsteadHeading { get; }
    public abstract string Keyword { get; }
    public abstract string Headline { get; }
    public abstract string Outlet { get; }
    public abstract string Published { get; }
    public abstract string DoneTitle { get; }
    public abstract string Done(string imported, string known, string bad);
    public abstract string Next { get; }

    /// <summary>A field's heading in the template.</summary>
    public abstract string Field(string field);

    /// <summary>What is wrong with a row.</summary>
    public abstract string What(BadClipping bad);

    /// <summary>What to write instead.</summary>
    public abstract string Instead(BadClipping bad);

    /// <summary>Why a file cannot be read, and what to do.</summary>
    public abstract string Says(ClippingFile.Unreadable file);
}
