package app.headsup.web;

import java.util.Arrays;
import org.springframework.context.MessageSourceResolvable;

/**
 * The object says no: a rule of the domain was about to be broken, and nothing has changed. Answered with 422 and one
 * sentence in the reader's language.
 *
 * <p>The sentence is a key of a message bundle ({@code conference.needs-strength}) with its arguments. A controller that
 * can show it beside a form hands it on: {@code binding.reject(refusal.getCode(), refusal.getArguments(), null)}.
 */
public class Refusal extends RuntimeException implements MessageSourceResolvable {

    private final String code;
    private final transient Object[] arguments;

    /**
     * @param messageCode key of the sentence in a bundle below {@code messages/}
     * @param arguments what the sentence's {0}, {1} … stand for
     */
    public Refusal(String messageCode, Object... arguments) {
        super(arguments.length == 0 ? messageCode : messageCode + " " + Arrays.toString(arguments));
        this.code = messageCode;
        this.arguments = arguments;
    }

    public String getCode() {
        return code;
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }
}
