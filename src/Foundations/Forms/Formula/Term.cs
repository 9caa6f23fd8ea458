namespace MotCua.Forms.Formula;

/// <summary>A part of a formula.</summary>
internal abstract record Term
{
    public abstract object? Evaluate(FormulaScope scope);
}

internal sealed record Literal(object? Value) : Term
{
    public override object? Evaluate(FormulaScope scope) => Value;
}

internal sealed record FieldTerm(IReadOnlyList<string> Path) : Term
{
    public override object? Evaluate(FormulaScope scope) => scope.Read(Path);
}

internal sealed record ListTerm(IReadOnlyList<Term> Items) : Term
{
    public override object? Evaluate(FormulaScope scope) => Items.Select(item => item.Evaluate(scope)).ToList();
}

internal sealed record NotTerm(Term Inner) : Term
{
    public override object? Evaluate(FormulaScope scope) => Inner.Evaluate(scope) is not true;
}

internal sealed record CallTerm(FormulaFunction Function, IReadOnlyList<Term> Arguments) : Term
{
    public override object? Evaluate(FormulaScope scope) => Function.Run(scope, [.. Arguments.Select(argument => argument.Evaluate(scope))]);
}

internal sealed record BinaryTerm(string Sign, Term Left, Term Right) : Term
{
    public override object? Evaluate(FormulaScope scope)
    {
        if (Sign is "and" or "or")
        {
            var first = Left.Evaluate(scope) is true;
            return Sign == "and" ? first && Right.Evaluate(scope) is true : first || Right.Evaluate(scope) is true;
        }

        var (left, right) = (Left.Evaluate(scope), Right.Evaluate(scope));
        return Sign switch
        {
            "==" => FormulaValues.Same(left, right),
            "!=" => !FormulaValues.Same(left, right),
            "in" => right is List<object?> list && list.Any(item => FormulaValues.Same(left, item)),
            "<" => FormulaValues.Compare(left, right) < 0,
            "<=" => FormulaValues.Compare(left, right) <= 0,
            ">" => FormulaValues.Compare(left, right) > 0,
            ">=" => FormulaValues.Compare(left, right) >= 0,
            _ => FormulaValues.Calculate(Sign, left, right),
        };
    }
}
