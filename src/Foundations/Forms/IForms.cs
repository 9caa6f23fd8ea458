namespace MotCua.Forms;

/// <summary>The forms that citizens fill in.</summary>
public interface IForms
{
    /// <summary>The form written for the procedure and in force on the day, else the general request made out for it.</summary>
    Task<FormVersion> Of(string procedureCode, string procedureName, DateOnly day, CancellationToken cancel);

    /// <summary>The form written for an internal procedure, else the general request of agencies made out for it.</summary>
    Task<FormVersion> OfRequest(string procedureCode, string procedureName, DateOnly day, CancellationToken cancel);

    /// <summary>Whether a form of this code was written and is in force on the day.</summary>
    Task<bool> Knows(string form, DateOnly day, CancellationToken cancel);

    /// <summary>The very version that a dossier was filled in with, the general request included.</summary>
    Task<FormVersion?> Version(FormVersionId id, CancellationToken cancel);
}
