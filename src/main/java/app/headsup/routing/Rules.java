package app.headsup.routing;

import app.headsup.rules.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Rules {

    @Bean
    RuleBook ruleBook() {
        return RuleBook.standard();
    }
}
