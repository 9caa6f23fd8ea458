using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>What the learning of words may say no to.</summary>
public static class LearningRefusals
{
    public static readonly Refusal NoSuchQuestion = new(RefusalKind.Missing, "learning.no-such-question", "There is no such question.");
    public static readonly Refusal NoSuchSaying = new(RefusalKind.Missing, "learning.no-such-saying", "There is no such saying.");
    public static readonly Refusal NoSuchMeasure = new(RefusalKind.Missing, "learning.no-such-measure", "There is no such measurement.");
    public static readonly Refusal WordsMissing = new(RefusalKind.Invalid, "learning.words-missing", "Say why.");
    public static readonly Refusal SayMissing = new(RefusalKind.Invalid, "learning.say-missing", "Write what people say, two to one hundred and twenty letters.");
    public static readonly Refusal LawMissing = new(RefusalKind.Invalid, "learning.law-missing", "Write what the law calls it.");
    public static readonly Refusal SayingKnown = new(RefusalKind.Conflict, "learning.saying-known", "This saying is written already.");
    public static readonly Refusal SayingOver = new(RefusalKind.Conflict, "learning.saying-over", "This saying was taken back already.");
    public static readonly Refusal NothingDrafted = new(RefusalKind.Conflict, "learning.nothing-drafted", "No saying waits to be measured.");
    public static readonly Refusal NotMeasured = new(RefusalKind.Conflict, "learning.not-measured", "The sayings changed since they were measured, or the measurement is not done: measure them again.");
    public static readonly Refusal SomeWorse = new(RefusalKind.Conflict, "learning.some-worse", "Some questions would be answered worse; say why the sayings go live all the same.");
    public static readonly Refusal QuestionMissing = new(RefusalKind.Invalid, "learning.question-missing", "The line holds no question.");
    public static readonly Refusal LineUnreadable = new(RefusalKind.Invalid, "learning.line-unreadable", "The line is not JSON with a query and its codes.");
}
