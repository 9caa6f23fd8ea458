using MotCua.Kernel;

namespace MotCua.Forms;

/// <summary>What this room may say no to.</summary>
public static class FormRefusals
{
    public static readonly Refusal NoSuchForm = new(RefusalKind.Missing, "form.not-found", "There is no such form.");
    public static readonly Refusal NotADefinition = new(RefusalKind.Invalid, "form.not-a-definition", "The text is not a form definition.");
    public static readonly Refusal BadDesign = new(RefusalKind.Invalid, "form.bad-design", "The design contradicts itself.");
    public static readonly Refusal CodeTaken = new(RefusalKind.Conflict, "form.code-taken", "A form with this code exists already; open it and draft its next version.");
    public static readonly Refusal AlreadyPublished = new(RefusalKind.Conflict, "form.already-published", "This version is published; draft a new one.");
    public static readonly Refusal StartsBeforeTheLast = new(RefusalKind.Conflict, "form.starts-before-the-last", "A version cannot start before the one it follows.");
    public static readonly Refusal ProcedureTaken = new(RefusalKind.Conflict, "form.procedure-taken", "Another form in force serves this procedure.");
}
